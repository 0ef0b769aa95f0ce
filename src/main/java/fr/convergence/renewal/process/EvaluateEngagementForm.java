package fr.convergence.renewal.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.renewal.Appreciation;
import fr.convergence.renewal.Axis;
import fr.convergence.renewal.Criterion;
import fr.convergence.renewal.Finding;
import fr.convergence.renewal.RenewalService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Évaluer la mobilisation de la personne»: how far she took her own path in hand, from where she started. */
@Component
class EvaluateEngagementForm implements TaskForm<EvaluateEngagementForm.Answer> {

    record Answer(
            Appreciation choicesLevel, String choicesEvidence, Appreciation stepsLevel, String stepsEvidence,
            Appreciation appointmentsLevel, String appointmentsEvidence, Appreciation projectLevel, String projectEvidence,
            Appreciation helpLevel, String helpEvidence, String comment) {

        List<Finding> findings() {
            return List.of(
                    new Finding(Criterion.CHOICES, choicesLevel, choicesEvidence),
                    new Finding(Criterion.STEPS, stepsLevel, stepsEvidence),
                    new Finding(Criterion.APPOINTMENTS, appointmentsLevel, appointmentsEvidence),
                    new Finding(Criterion.PROJECT, projectLevel, projectEvidence),
                    new Finding(Criterion.HELP, helpLevel, helpEvidence));
        }
    }

    private final RenewalService renewals;
    private final RenewalTexts texts;

    EvaluateEngagementForm(RenewalService renewals, RenewalTexts texts) {
        this.renewals = renewals;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return texts.header(task.reference());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        renewals.evaluate(task.reference(), Axis.ENGAGEMENT, answer.findings(), answer.comment(), task.userId());
        return Answers.none();
    }
}
