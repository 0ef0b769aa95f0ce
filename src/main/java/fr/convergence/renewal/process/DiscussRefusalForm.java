package fr.convergence.renewal.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.renewal.Dossier;
import fr.convergence.renewal.RenewalOutcomeService;
import fr.convergence.renewal.RenewalService;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Revoir le refus avec la personne»: a refusal is talked over before it has any effect. */
@Component
class DiscussRefusalForm implements TaskForm<DiscussRefusalForm.Answer> {

    record Answer(String confirmed, String note) {}

    private final RenewalService renewals;
    private final RenewalOutcomeService outcomes;
    private final RenewalTexts texts;

    DiscussRefusalForm(RenewalService renewals, RenewalOutcomeService outcomes, RenewalTexts texts) {
        this.renewals = renewals;
        this.outcomes = outcomes;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var shown = texts.header(task.reference());
        shown.put("decisionText", texts.decision(task.reference()));
        shown.put("noteText", Dossier.literal(renewals.pending(task.reference()).signatureNote()));
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        outcomes.hesitate(task.reference(), answer.note());
        return Answers.of(RenewalProcess.REFUSAL_CONFIRMED, "yes".equals(answer.confirmed()));
    }
}
