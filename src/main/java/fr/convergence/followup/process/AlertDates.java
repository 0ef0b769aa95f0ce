package fr.convergence.followup.process;

import fr.convergence.calendar.Deadlines;
import fr.convergence.engine.Answers;

/** Deadlines of an alert that a contact may raise: they are ready before the alert is. */
final class AlertDates {

    private AlertDates() {}

    static Answers add(Deadlines deadlines, Answers answers) {
        var deadline = deadlines.of(FollowupProcess.KEY, "alertMeeting");
        return answers.and(FollowupProcess.REMIND_ON, deadline.remindOn()).and(FollowupProcess.ESCALATE_ON, deadline.escalateOn());
    }
}
