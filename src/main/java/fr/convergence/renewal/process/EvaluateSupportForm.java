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

/** «Évaluer l'efficacité de l'accompagnement»: what the programme brought, by someone else than who judges the person's effort. */
@Component
class EvaluateSupportForm implements TaskForm<EvaluateSupportForm.Answer> {

    record Answer(
            Appreciation planLevel, String planEvidence, Appreciation partnersLevel, String partnersEvidence,
            Appreciation proceduresLevel, String proceduresEvidence, Appreciation coordinationLevel, String coordinationEvidence,
            Appreciation worksiteLevel, String worksiteEvidence, String comment) {

        List<Finding> findings() {
            return List.of(
                    new Finding(Criterion.PLAN, planLevel, planEvidence),
                    new Finding(Criterion.PARTNERS, partnersLevel, partnersEvidence),
                    new Finding(Criterion.PROCEDURES, proceduresLevel, proceduresEvidence),
                    new Finding(Criterion.COORDINATION, coordinationLevel, coordinationEvidence),
                    new Finding(Criterion.WORKSITE, worksiteLevel, worksiteEvidence));
        }
    }

    private final RenewalService renewals;
    private final RenewalTexts texts;

    EvaluateSupportForm(RenewalService renewals, RenewalTexts texts) {
        this.renewals = renewals;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return texts.header(task.reference());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        renewals.evaluate(task.reference(), Axis.SUPPORT, answer.findings(), answer.comment(), task.userId());
        return Answers.none();
    }
}
