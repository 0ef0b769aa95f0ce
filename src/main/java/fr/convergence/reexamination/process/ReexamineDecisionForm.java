package fr.convergence.reexamination.process;

import fr.convergence.commission.CommissionService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.Option;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import fr.convergence.reexamination.OfferedAction;
import fr.convergence.reexamination.ReexaminationService;
import fr.convergence.reexamination.Review;
import fr.convergence.renewal.CeilingRow;
import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.Dossier;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.RenewalLength;
import fr.convergence.renewal.RenewalService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** «Réexaminer la décision»: the person's words first, then the file as the commission read it. */
@Component
class ReexamineDecisionForm implements TaskForm<ReexamineDecisionForm.Answer> {

    enum Result {
        UPHELD,
        REVISED
    }

    record Answer(
            Result result, Outcome outcome, Integer months, LocalDate until, DecisionReason renewalReason, LocalDate trainingEndsOn,
            DecisionReason transferReason, DecisionReason exitReason, String explanation, List<OfferedAction> actions) {

        Review review() {
            var proposed = Stream.ofNullable(actions).flatMap(List::stream)
                    .filter(action -> action.action() != null || action.owner() != null).toList();
            if (result == Result.UPHELD) {
                return new Review(false, null, null, null, null, explanation, proposed);
            }
            return new Review(true, outcome, new RenewalLength(months, until), reason(), trainingEndsOn, explanation, proposed);
        }

        private DecisionReason reason() {
            return outcome == Outcome.RENEWED ? renewalReason : outcome == Outcome.TRANSFER ? transferReason : exitReason;
        }
    }

    private final ReexaminationService reexaminations;
    private final CommissionService commission;
    private final RenewalService renewals;
    private final ReexaminationTexts texts;

    ReexamineDecisionForm(ReexaminationService reexaminations, CommissionService commission, RenewalService renewals,
            ReexaminationTexts texts) {
        this.reexaminations = reexaminations;
        this.commission = commission;
        this.renewals = renewals;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var view = reexaminations.current(task.reference());
        var shown = texts.header(task.reference());
        shown.put("termText", French.day(renewals.file(view.file()).term()));
        shown.put("dueText", French.day(view.answerDueOn()));
        shown.put("wordsText", Dossier.literal(view.response().words()));
        shown.put("explanationText", Dossier.literal(reexaminations.decision(task.reference()).explanation()));
        shown.put("dossierText", renewals.dossier(view.file()).text());
        shown.put("ceilings", CeilingRow.of(renewals.durations(view.file())));
        shown.put("ownerOptions", commission.carers(view.session()).stream()
                .map(colleague -> new Option(colleague.account(), colleague.name()))
                .toList());
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        reexaminations.answer(task.reference(), answer.review(), task.userId());
        return Answers.of(ReexaminationProcess.REVISED, answer.result() == Result.REVISED);
    }
}
