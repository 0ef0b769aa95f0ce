package fr.convergence.accessreview.process;

import fr.convergence.accessreview.MonthOver;
import fr.convergence.calendar.Deadlines;
import fr.convergence.engine.Answers;
import fr.convergence.engine.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the review of a month. */
@Component
class AccessreviewWorkflow {

    private final Processes processes;
    private final Deadlines deadlines;

    AccessreviewWorkflow(Processes processes, Deadlines deadlines) {
        this.processes = processes;
        this.deadlines = deadlines;
    }

    @EventListener
    void on(MonthOver over) {
        var review = deadlines.of(AccessreviewProcess.KEY, "monthReview");
        processes.start(AccessreviewProcess.KEY, over.key(), over.siae(), Answers.none()
                .and(AccessreviewProcess.MONTH_REMIND_ON, review.remindOn())
                .and(AccessreviewProcess.MONTH_ESCALATE_ON, review.escalateOn()));
    }
}
