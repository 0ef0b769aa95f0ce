package fr.convergence.pass;

import fr.convergence.calendar.Deadlines;
import fr.convergence.calendar.ProgrammeClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** When each thing of a request is expected: the platform's window, then {@code passReminders} and {@code passWaits}. */
@Component
class ExtensionCalendar {

    private final ExtensionRoom room;
    private final PassRules rules;
    private final Deadlines deadlines;
    private final ProgrammeClock clock;

    ExtensionCalendar(ExtensionRoom room, PassRules rules, Deadlines deadlines, ProgrammeClock clock) {
        this.room = room;
        this.rules = rules;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Dates of a declaration that waits for the window, and never for less than today. */
    ExtensionDates declaration(Pass pass) {
        var today = clock.today();
        var opens = room.window(pass, today).from();
        var from = opens.isAfter(today) ? opens : today;
        var wait = deadlines.of("pass", "declaration", from);
        return new ExtensionDates(from, wait.remindOn(), wait.escalateOn());
    }

    /** The next reminder of the prescriber, in calendar days after the request; then alerts, in working days. */
    NextCall next(ExtensionView request) {
        var days = rules.reminders(request.declaration().on());
        if (request.reminders() < days.size()) {
            return new NextCall(request.declaration().on().plusDays(days.get(request.reminders())), false);
        }
        var lastReminder = days.isEmpty() ? request.declaration().on() : request.declaration().on().plusDays(days.get(days.size() - 1));
        var alerted = request.lastCallOn() != null && request.lastCallOn().isAfter(lastReminder);
        var wait = deadlines.of("pass", "answer", alerted ? request.lastCallOn() : lastReminder);
        return new NextCall(alerted ? wait.escalateOn() : wait.remindOn(), true);
    }

    LocalDate today() {
        return clock.today();
    }
}
