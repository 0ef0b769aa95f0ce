package fr.convergence.mobilisation.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.mobilisation.AnswerKind;
import fr.convergence.mobilisation.MobilisationService;
import fr.convergence.mobilisation.PartnerAnswer;
import fr.convergence.mobilisation.RefusalMotive;
import fr.convergence.mobilisation.RequestService;
import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Consigner la réponse de l'opérateur»: it goes through the same inbox as one that comes by itself. */
@Component
class ReportAnswerForm implements TaskForm<ReportAnswerForm.Answer> {

    record Answer(AnswerKind kind, LocalDate appointmentOn, LocalDate waitingUntil, RefusalMotive motive, String text) {}

    private final MobilisationService mobilisations;
    private final RequestService requests;
    private final NeedScreen screen;

    ReportAnswerForm(MobilisationService mobilisations, RequestService requests, NeedScreen screen) {
        this.mobilisations = mobilisations;
        this.requests = requests;
        this.screen = screen;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var shown = screen.withRequest(task);
        shown.put("dueText", French.day(requests.answerDueOn(NeedScreen.idOf(task))));
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var number = requests.current(NeedScreen.idOf(task), task.userId())
                .orElseThrow(() -> new Refusal("Aucune demande n'est en cours pour ce besoin : rafraîchissez votre liste."))
                .number();
        mobilisations.partnerAnswered(number,
                new PartnerAnswer(answer.kind(), answer.appointmentOn(), answer.waitingUntil(), answer.motive(), answer.text()),
                task.userId());
        return Answers.none();
    }
}
