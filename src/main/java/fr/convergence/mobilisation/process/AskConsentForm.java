package fr.convergence.mobilisation.process;

import fr.convergence.consent.ConsentMeans;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.mobilisation.ConsentOutcome;
import fr.convergence.mobilisation.OperatorChoiceService;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Recueillir l'accord»: nothing is shared on a silence, and a refusal costs the person nothing. */
@Component
class AskConsentForm implements TaskForm<AskConsentForm.Answer> {

    record Answer(ConsentOutcome outcome, ConsentMeans means) {}

    private final OperatorChoiceService choices;
    private final NeedScreen screen;

    AskConsentForm(OperatorChoiceService choices, NeedScreen screen) {
        this.choices = choices;
        this.screen = screen;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return screen.withRequest(task);
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var again = choices.consentAsked(NeedScreen.idOf(task), answer.outcome(), answer.means(), task.userId());
        return Answers.of(MobilisationProcess.CONSENT_ANSWER, answer.outcome().name())
                .and(MobilisationProcess.CONTACT_AGAIN_ON, again.orElse(null));
    }
}
