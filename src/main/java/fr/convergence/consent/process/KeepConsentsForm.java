package fr.convergence.consent.process;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentDeskService;
import fr.convergence.consent.ConsentLine;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Proof;
import fr.convergence.consent.Recipient;
import fr.convergence.consent.Sharing;
import fr.convergence.consent.SharingPurpose;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.Option;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Tenir le registre des consentements»: one answer at a time, the last one counts. */
@Component
class KeepConsentsForm implements TaskForm<KeepConsentsForm.Answer> {

    record Answer(ConsentAct act, Domain domain, Recipient recipient, String organisation, SharingPurpose purpose, ConsentMeans means,
            LocalDate expiresOn, String evidence, boolean more) {}

    record Current(String domain, String recipient, String answer, String until, String means) {}

    record Past(String at, String domain, String recipient, String answer, String proof) {}

    private final ConsentDeskService desk;
    private final ConsentRegister register;
    private final StaffDirectory staff;
    private final ProgrammeClock clock;

    KeepConsentsForm(ConsentDeskService desk, ConsentRegister register, StaffDirectory staff, ProgrammeClock clock) {
        this.desk = desk;
        this.register = register;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return Map.of(
                "personText", desk.person(task.reference()),
                "reference", task.reference(),
                "currentRows", register.current(task.reference()).stream().map(this::current).toList(),
                "historyRows", register.history(task.reference()).stream().map(this::past).toList(),
                "organisationOptions", desk.organisations().entrySet().stream().map(one -> new Option(one.getKey(), one.getValue())).toList());
    }

    private Current current(ConsentLine line) {
        var over = line.answer() == ConsentAnswer.GIVEN && !line.allowsOn(clock.today());
        return new Current(line.sharing().domain().label(), desk.recipient(line.sharing()) + " : " + line.sharing().purpose().label(),
                (over ? ConsentAnswer.EXPIRED : line.answer()).label(), line.expiresOn() == null ? "" : French.day(line.expiresOn()), line.means().label());
    }

    private Past past(ConsentLine line) {
        return new Past(French.day(LocalDate.ofInstant(line.recordedAt(), ProgrammeClock.PARIS)) + ", " + staff.nameOf(line.recordedBy()),
                line.sharing().domain().label(), desk.recipient(line.sharing()), line.answer().label(),
                line.evidence() == null ? line.means().label() : line.means().label() + ", " + line.evidence());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        if (answer.act() != ConsentAct.NOTHING) {
            Refusal.when(answer.domain() == null || answer.recipient() == null || answer.means() == null,
                    "Indiquez le domaine, avec qui, et comment la personne l'a dit.");
            var purpose = answer.purpose() == null ? answer.recipient().purpose() : answer.purpose();
            desk.note(task.reference(), new Sharing(answer.domain(), answer.recipient(), answer.organisation(), purpose),
                    ConsentAnswer.valueOf(answer.act().name()), new Proof(answer.means(), answer.evidence(), answer.expiresOn()), task.userId());
        }
        return Answers.of(ConsentProcess.MORE_CONSENTS, answer.more());
    }
}
