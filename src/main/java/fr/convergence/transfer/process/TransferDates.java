package fr.convergence.transfer.process;

import fr.convergence.calendar.Deadlines;
import fr.convergence.engine.Answers;
import org.springframework.stereotype.Component;

/** Dates of the waits, as variables of the process. */
@Component
class TransferDates {

    private final Deadlines deadlines;

    TransferDates(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Reminder and escalation of a wait that begins today. */
    Answers of(String wait) {
        var deadline = deadlines.of(TransferProcess.KEY, wait);
        return Answers.none()
                .and(TransferProcess.REMIND_ON, deadline.remindOn())
                .and(TransferProcess.ESCALATE_ON, deadline.escalateOn());
    }

    /** Reminder, then the end of the wait: the request goes to the next structure. */
    Answers ofHostAnswer() {
        var deadline = deadlines.of(TransferProcess.KEY, "hostAnswer");
        return Answers.none()
                .and(TransferProcess.REMIND_ON, deadline.remindOn())
                .and(TransferProcess.EXPIRE_ON, deadline.escalateOn());
    }
}
