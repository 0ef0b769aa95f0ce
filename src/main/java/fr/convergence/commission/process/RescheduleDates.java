package fr.convergence.commission.process;

import fr.convergence.commission.SessionDates;
import fr.convergence.engine.Answers;

/** When a session that waits for a new date is reminded, then told to the direction. */
final class RescheduleDates {

    private RescheduleDates() {}

    static Answers of(SessionDates dates) {
        return Answers.none()
                .and(CommissionProcess.RESCHEDULE_REMIND_ON, dates.remindOn())
                .and(CommissionProcess.RESCHEDULE_ESCALATE_ON, dates.escalateOn());
    }
}
