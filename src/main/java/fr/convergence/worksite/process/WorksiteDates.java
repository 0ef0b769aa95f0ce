package fr.convergence.worksite.process;

import fr.convergence.calendar.Deadlines;
import fr.convergence.engine.Answers;
import org.springframework.stereotype.Component;

/** Dates of the waits, as variables of the process. */
@Component
class WorksiteDates {

    private final Deadlines deadlines;

    WorksiteDates(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Reminder and escalation of a wait that begins today. */
    Answers of(String wait) {
        var deadline = deadlines.of(WorksiteProcess.KEY, wait);
        return Answers.none()
                .and(WorksiteProcess.REMIND_ON, deadline.remindOn())
                .and(WorksiteProcess.ESCALATE_ON, deadline.escalateOn());
    }
}
