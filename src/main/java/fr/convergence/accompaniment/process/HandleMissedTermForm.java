package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.SummaryService;
import fr.convergence.accompaniment.TermService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.Option;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.French;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** «Traiter un terme dépassé»: a term never passes unseen. */
@Component
class HandleMissedTermForm implements TaskForm<HandleMissedTermForm.Answer> {

    enum Decision {
        SIGNED("Un contrat est signé : l'enregistrer"),
        WITHOUT_CONTRACT("L'accompagner sans contrat pour un temps"),
        EXIT("Faire préparer la sortie par le fil rouge");

        private final String label;

        Decision(String label) {
            this.label = label;
        }
    }

    record Answer(Decision decision, ContractKind kind, BigDecimal weeklyHours, LocalDate startsOn, LocalDate endsOn, LocalDate until) {}

    private final TermService terms;
    private final SummaryService summaries;

    HandleMissedTermForm(TermService terms, SummaryService summaries) {
        this.terms = terms;
        this.summaries = summaries;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var page = summaries.of(task.reference(), task.siae(), task.userId());
        var instead = terms.insteadOfLeaving(task.reference());
        return Map.of(
                "personText", page.person(),
                "waitingText", instead.orElse(""),
                "decisionOptions", Stream.of(Decision.values())
                        .filter(decision -> decision != Decision.EXIT || instead.isEmpty())
                        .map(decision -> new Option(decision.name(), decision.label))
                        .toList(),
                "reference", task.reference(),
                "termText", "Rien n'a été décidé avant le " + French.day(terms.missedTerm(task.reference(), task.siae())) + ".",
                "clocksText", "- " + String.join("\n- ", page.clocks()));
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        switch (answer.decision()) {
            case SIGNED -> terms.signAfterTerm(task.reference(),
                    new ContractRow(answer.kind(), answer.weeklyHours(), answer.startsOn(), answer.endsOn()).terms(task.siae()));
            case WITHOUT_CONTRACT -> terms.goOnWithoutContract(task.reference(), task.siae(), answer.until());
            case EXIT -> terms.endAndPrepareExit(task.reference(), task.siae());
        }
        return Answers.none();
    }
}
