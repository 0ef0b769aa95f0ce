package fr.convergence.mobilisation.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.mobilisation.NeedService;
import fr.convergence.mobilisation.Qualification;
import fr.convergence.mobilisation.Urgency;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Qualifier le besoin»: with the person, and at the moment that is useful to her. */
@Component
class QualifyNeedForm implements TaskForm<QualifyNeedForm.Answer> {

    record Answer(
            String stands, String expectedResult, String personWords, Urgency urgency, LocalDate wantedFrom, LocalDate wantedUntil,
            String contactTried, String directContact, String dropNote) {

        Qualification qualification() {
            Refusal.when(expectedResult == null || urgency == null || contactTried == null,
                    "Précisez le résultat attendu, le moment utile et si un contact direct a été tenté.");
            var tried = "yes".equals(contactTried);
            Refusal.when(tried && directContact == null, "Dites ce qu'a donné le contact direct.");
            return new Qualification(expectedResult, urgency, wantedFrom, wantedUntil, personWords, tried ? directContact : null);
        }
    }

    private final NeedService needs;
    private final FirstAnswers addresses;
    private final NeedScreen screen;

    QualifyNeedForm(NeedService needs, FirstAnswers addresses, NeedScreen screen) {
        this.needs = needs;
        this.addresses = addresses;
        this.screen = screen;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var shown = screen.of(task);
        var described = screen.need(task).qualification();
        if (described != null) {
            shown.put("expectedResult", described.expectedResult());
            shown.put("personWords", described.personWords());
            shown.put("urgency", described.urgency());
            shown.put("wantedFrom", described.wantedFrom());
            shown.put("wantedUntil", described.wantedUntil());
            shown.put("directContact", described.directContact());
        }
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var id = NeedScreen.idOf(task);
        if ("no".equals(answer.stands())) {
            needs.drop(id, answer.dropNote(), task.userId());
            return Answers.of(MobilisationProcess.NEED_STANDS, false);
        }
        needs.qualify(id, answer.qualification(), task.userId());
        return addresses.addressed(id).and(MobilisationProcess.NEED_STANDS, true);
    }
}
