package fr.convergence.worksite;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A stay on one worksite. Everything is in order of date. Open to whoever works with the person: it tells of the work
 * alone.
 *
 * @param post null before the welcome, like what follows from it
 * @param endedOn null while she is there
 */
public record WorksiteView(
        String reference,
        String siae,
        String post,
        String objective,
        LocalDate startedOn,
        LocalDate welcomedOn,
        LocalDate endedOn,
        List<HoursStepView> hours,
        List<Observed> observations,
        List<WeekOfWork> attendance,
        AttendanceFacts facts,
        List<LevelView> levels,
        List<IncidentView> incidents) {

    /** Hours of the last step that has begun by that day. */
    public Optional<BigDecimal> hoursOn(LocalDate day) {
        return hours.stream().filter(step -> !step.startsOn().isAfter(day)).reduce((first, last) -> last).map(HoursStepView::weeklyHours);
    }
}
