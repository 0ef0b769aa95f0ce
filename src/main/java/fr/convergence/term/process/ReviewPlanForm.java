package fr.convergence.term.process;

import fr.convergence.accompaniment.SummaryService;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import fr.convergence.renewal.Dossier;
import fr.convergence.renewal.Manner;
import fr.convergence.renewal.RenewalTermService;
import fr.convergence.term.PlanReviewService;
import fr.convergence.term.ReviewReport;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** «Revoir le plan avec la personne»: before the commission, with her, in her words. */
@Component
class ReviewPlanForm implements TaskForm<ReviewPlanForm.Answer> {

    record Answer(LocalDate heldOn, String kept, String changes, Manner manner, String words) {}

    private final PlanReviewService reviews;
    private final RenewalTermService terms;
    private final SummaryService summaries;
    private final ProgrammeClock clock;

    ReviewPlanForm(PlanReviewService reviews, RenewalTermService terms, SummaryService summaries, ProgrammeClock clock) {
        this.reviews = reviews;
        this.terms = terms;
        this.summaries = summaries;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var page = summaries.of(task.reference(), task.siae(), task.userId());
        return Map.of(
                "personText", page.person(),
                "reference", task.reference(),
                "termText", terms.term(task.reference()).map(French::day).orElse("pas de contrat en cours"),
                "planText", page.openActions().isEmpty()
                        ? "Aucune action en cours."
                        : page.openActions().stream()
                                .map(action -> "- " + Dossier.literal(action.label()) + " (" + French.day(action.dueOn()) + ")")
                                .collect(Collectors.joining("\n")),
                "heldOn", clock.today());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        reviews.hold(task.reference(), new ReviewReport(answer.heldOn(), answer.kept(), answer.changes(), answer.manner(),
                answer.words(), task.userId()));
        return Answers.none();
    }
}
