package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.BreakDecision;
import fr.convergence.accompaniment.BreakService;
import fr.convergence.accompaniment.ContactChannel;
import fr.convergence.accompaniment.SummaryService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.French;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Faire le point après la rupture»: look for the person, then decide. */
@Component
class ReviewBreakForm implements TaskForm<ReviewBreakForm.Answer> {

    record Answer(
            BreakDecision decision, ContactChannel channel, String attemptNote, ContractKind kind, BigDecimal weeklyHours,
            LocalDate startsOn, LocalDate endsOn, LocalDate until) {}

    record Row(String day, String channel, String note) {}

    private final BreakService breaks;
    private final SummaryService summaries;

    ReviewBreakForm(BreakService breaks, SummaryService summaries) {
        this.breaks = breaks;
        this.summaries = summaries;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var page = summaries.of(task.reference(), task.siae(), task.userId());
        var broken = breaks.view(task.reference());
        List<Row> attempts = broken.attempts().stream()
                .map(attempt -> new Row(French.day(attempt.madeOn()), attempt.channel().label(), attempt.note() == null ? "" : attempt.note()))
                .toList();
        return Map.of(
                "personText", page.person(),
                "reference", task.reference(),
                "breakText", broken.reason().label() + ", le " + French.day(broken.brokenOn()) + ".",
                "clocksText", "- " + String.join("\n- ", page.clocks()),
                "searchText", breaks.searchText(),
                "attempts", attempts);
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var decision = answer.decision();
        switch (decision) {
            case SEARCH_AGAIN -> breaks.searchAgain(task.reference(), answer.channel(), answer.attemptNote(), task.userId());
            case NEW_CONTRACT -> breaks.signAgain(task.reference(),
                    new ContractRow(answer.kind(), answer.weeklyHours(), answer.startsOn(), answer.endsOn()).terms(task.siae()), task.userId());
            case WITHOUT_CONTRACT -> breaks.goOnWithoutContract(task.reference(), task.siae(), answer.until(), task.userId());
            case EXIT, EXIT_WITHOUT_NEWS ->
                breaks.leave(task.reference(), decision == BreakDecision.EXIT_WITHOUT_NEWS, task.userId());
        }
        return Answers.of(AccompanimentProcess.BREAK_DECISION, decision.isExit() ? BreakDecision.EXIT.name() : decision.name());
    }
}
