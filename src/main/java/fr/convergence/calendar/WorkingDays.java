package fr.convergence.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Working days in metropolitan France: Monday to Friday, public holidays excepted (Code du travail, L3133-1). */
@Component
public class WorkingDays {

    private final HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    /** Whether people work on that day. */
    public boolean includes(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day);
    }

    /** The day itself when it is worked, else the next one that is. */
    public LocalDate onOrAfter(LocalDate day) {
        var candidate = day;
        while (!includes(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The day itself when it is worked, else the last one before that is. */
    public LocalDate onOrBefore(LocalDate day) {
        var candidate = day;
        while (!includes(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /**
     * The day that comes a number of working days later; the starting day is not counted.
     *
     * @param workingDays zero or more; zero gives the first working day on or after the start
     */
    public LocalDate after(LocalDate start, int workingDays) {
        var day = onOrAfter(start);
        for (var left = workingDays; left > 0; left--) {
            day = onOrAfter(day.plusDays(1));
        }
        return day;
    }

    /**
     * The day that comes a number of working days earlier; the starting day is not counted.
     *
     * @param workingDays zero or more; zero gives the last working day on or before the start
     */
    public LocalDate before(LocalDate start, int workingDays) {
        var day = onOrBefore(start);
        for (var left = workingDays; left > 0; left--) {
            day = onOrBefore(day.minusDays(1));
        }
        return day;
    }
}
