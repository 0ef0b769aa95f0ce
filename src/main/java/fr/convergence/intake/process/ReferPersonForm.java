package fr.convergence.intake.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.StartContext;
import fr.convergence.engine.forms.StartForm;
import fr.convergence.intake.IntakeService;
import fr.convergence.intake.OrienteurKind;
import fr.convergence.intake.ReferralRequest;
import fr.convergence.parcours.HousingRung;
import fr.convergence.parcours.Identity;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** «Personne orientée»: what the orienteur says; it gives the parcours its reference. */
@Component
class ReferPersonForm implements StartForm<ReferPersonForm.Answer> {

    record Answer(
            OrienteurKind orienteurKind, String orienteurName, String orienteurEmail, String firstName, String lastName,
            LocalDate birthDate, String phone, String reachVia, String language, HousingRung sleepsAt, String wish) {}

    private final IntakeService intake;

    ReferPersonForm(IntakeService intake) {
        this.intake = intake;
    }

    @Override
    public Started submit(StartContext start, Answer answer) {
        var identity = new Identity(answer.firstName(), answer.lastName(), answer.birthDate(), answer.phone(),
                answer.reachVia(), answer.language());
        var reference = intake.refer(
                new ReferralRequest(answer.orienteurKind(), answer.orienteurName(), answer.orienteurEmail(), identity,
                        answer.sleepsAt(), answer.wish()),
                start.siae());
        return new Started(reference, Answers.of(IntakeProcess.SIAE, start.siae()));
    }
}
