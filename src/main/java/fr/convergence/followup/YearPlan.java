package fr.convergence.followup;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Says what comes next in a year of follow-up, and which day: the contacts of the cadence, the preparation of the end,
 * the search for a hand-over, then the end. Contacts fall on working days; the end falls on its day, worked or not.
 */
@Component
class YearPlan {

    private final FollowupRules rules;
    private final WorkingDays workingDays;
    private final ProgrammeClock clock;

    YearPlan(FollowupRules rules, WorkingDays workingDays, ProgrammeClock clock) {
        this.rules = rules;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The next appointment of a follow-up under way. */
    Appointment next(Followup followup) {
        var extensionEnd = extensionEnd(followup.view().endsOn());
        var closesOn = followup.closesOn(extensionEnd);
        if (!clock.today().isBefore(closesOn)) {
            return Appointment.of(Step.CLOSE, clock.today(), clock.today());
        }
        if (!followup.wishes().areKnown()) {
            return Appointment.of(Step.AGREE, workable(clock.today()), extensionEnd);
        }
        return candidates(followup, closesOn, extensionEnd).stream()
                .filter(appointment -> appointment.on().isBefore(closesOn))
                .min(Comparator.comparing(Appointment::on).thenComparing(Appointment::step))
                .orElseGet(() -> Appointment.of(Step.CLOSE, closesOn, closesOn));
    }

    /** Last day on which a hand-over may still be awaited. */
    LocalDate extensionEnd(LocalDate endsOn) {
        return endsOn.plusMonths(rules.months("extension"));
    }

    private List<Appointment> candidates(Followup followup, LocalDate closesOn, LocalDate extensionEnd) {
        var found = new ArrayList<Appointment>();
        if (!followup.isEndPrepared()) {
            var monthBefore = followup.view().endsOn().minusMonths(rules.months("prepare"));
            found.add(Appointment.of(Step.PREPARE_END, workable(workingDays.onOrBefore(monthBefore)), extensionEnd));
        }
        if (followup.handOver().state() == HandOverState.PROPOSED) {
            found.add(Appointment.of(Step.HAND_OVER, workable(followup.handOver().nextTryOn()), extensionEnd));
        }
        var cadence = cadence(followup);
        if (followup.attempts().underWay()) {
            found.add(retry(followup, cadence, closesOn));
        } else {
            due(followup, cadence).ifPresent(milestone -> found.add(contact(milestone, workable(milestone.day(followup.view().hiredOn())),
                    milestone.day(followup.view().hiredOn()), closesOn)));
        }
        return found;
    }

    private List<Milestone> cadence(Followup followup) {
        var hiredOn = followup.view().hiredOn();
        return rules.cadence(rules.rhythm(followup.view().rhythm(), followup.signs())).stream()
                .sorted(Comparator.comparing(milestone -> milestone.day(hiredOn)))
                .toList();
    }

    /** Of several contacts that were missed meanwhile only the last is still made up for. */
    private Optional<Milestone> due(Followup followup, List<Milestone> cadence) {
        var hiredOn = followup.view().hiredOn();
        var left = cadence.stream().filter(milestone -> milestone.day(hiredOn).isAfter(followup.coveredUntil())).toList();
        var passed = left.stream().filter(milestone -> !milestone.day(hiredOn).isAfter(clock.today())).reduce((first, last) -> last);
        return passed.or(() -> left.stream().findFirst());
    }

    private Appointment retry(Followup followup, List<Milestone> cadence, LocalDate closesOn) {
        var before = followup.appointment();
        var on = workingDays.after(clock.today(), rules.attempts().retryAfter());
        var same = cadence.stream().filter(milestone -> milestone.code().equals(before.milestone())).findFirst().orElse(cadence.get(0));
        return contact(same, on, before.covers(), closesOn);
    }

    private Appointment contact(Milestone milestone, LocalDate on, LocalDate covers, LocalDate closesOn) {
        var windowEnd = workingDays.after(on, milestone.window());
        return new Appointment(Step.CONTACT, milestone.code(), covers, on, windowEnd.isBefore(closesOn) ? windowEnd : closesOn,
                milestone.employer());
    }

    private LocalDate workable(LocalDate day) {
        return workingDays.onOrAfter(day.isBefore(clock.today()) ? clock.today() : day);
    }
}
