package fr.convergence.mobilisation.process;

import fr.convergence.engine.Answers;
import fr.convergence.mobilisation.OperatorChoiceService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Vérifier l'accord de partage». */
@Component
class CheckConsentDelegate implements JavaDelegate {

    private final OperatorChoiceService choices;

    CheckConsentDelegate(OperatorChoiceService choices) {
        this.choices = choices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var given = choices.checkConsent(MobilisationProcess.id(execution));
        execution.setVariables(Answers.of(MobilisationProcess.CONSENT_GIVEN, given).asMap());
    }
}
