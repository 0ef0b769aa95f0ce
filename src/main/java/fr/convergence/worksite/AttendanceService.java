package fr.convergence.worksite;

import fr.convergence.calendar.ProgrammeClock;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hours planned and done, week by week, and the facts they make. */
@Service
@Transactional
public class AttendanceService {

    private final Placements placements;
    private final AttendanceWeeks weeks;
    private final WorkRules rules;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    AttendanceService(Placements placements, AttendanceWeeks weeks, WorkRules rules, ProgrammeClock clock, ApplicationEventPublisher events) {
        this.placements = placements;
        this.weeks = weeks;
        this.rules = rules;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Notes the hours of some weeks; a week noted before is corrected. Facts that call for a concertation are announced,
     * not again before the silence of the rules is over.
     *
     * @param by account of who notes them
     */
    public void record(String reference, List<WeekOfWork> noted, String by) {
        var placement = placements.current(reference);
        for (var week : noted) {
            var row = weeks.findByPlacementIdAndMonday(placement.id(), week.monday())
                    .orElseGet(() -> new AttendanceWeek(placement.id(), week.monday()));
            row.note(week, by, clock.today());
            weeks.saveAndFlush(row);
        }
        if (!noted.isEmpty() && facts(of(placement)).alert() && !placement.alertedWithin(rules.silenceAfterAlert(), clock.today())) {
            placement.alerted(clock.today());
            placements.saveAndFlush(placement);
            events.publishEvent(new AttendanceAlerted(reference, placement.siae()));
        }
    }

    /** Weeks of the stay that are over and not noted yet, the oldest first, with the hours planned then. */
    @Transactional(readOnly = true)
    public List<WeekOfWork> toNote(String reference) {
        var placement = placements.current(reference);
        var noted = of(placement);
        var monday = noted.isEmpty() ? mondayOf(placement.startedOn()) : noted.get(noted.size() - 1).monday().plusWeeks(1);
        var missing = new ArrayList<WeekOfWork>();
        // A week is over on its Friday.
        for (; !monday.plusDays(4).isAfter(clock.today()); monday = monday.plusWeeks(1)) {
            missing.add(new WeekOfWork(monday, placement.hours().orElse(BigDecimal.ZERO), null, null));
        }
        return missing.subList(Math.max(0, missing.size() - rules.weeksLookedAt()), missing.size());
    }

    private static LocalDate mondayOf(LocalDate day) {
        return WeekOfWork.of(day, BigDecimal.ZERO, BigDecimal.ZERO, null).monday();
    }

    /** Weeks noted, the oldest first. */
    List<WeekOfWork> of(Placement placement) {
        return weeks.findByPlacementIdOrderByMonday(placement.id()).stream().map(AttendanceWeek::view).toList();
    }

    /** What the last weeks say. @param noted weeks in order */
    AttendanceFacts facts(List<WeekOfWork> noted) {
        var since = clock.today().minusWeeks(rules.weeksLookedAt());
        var recent = noted.stream().filter(week -> !week.monday().isBefore(since)).toList();
        var unexplained = recent.stream().filter(week -> week.absence() == AbsenceReason.UNEXPLAINED).count();
        return rules.facts(recent.size(), donePercent(recent), (int) unexplained, weeksInARow(noted));
    }

    private static int donePercent(List<WeekOfWork> noted) {
        var planned = noted.stream().map(WeekOfWork::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
        var done = noted.stream().map(week -> week.done().min(week.planned())).reduce(BigDecimal.ZERO, BigDecimal::add);
        // Nothing planned, nothing missing.
        return planned.signum() == 0 ? 100 : done.multiply(BigDecimal.valueOf(100)).divide(planned, 0, RoundingMode.DOWN).intValue();
    }

    /** Complete weeks that follow each other up to the last one noted. */
    private static int weeksInARow(List<WeekOfWork> noted) {
        var count = 0;
        LocalDate expected = null;
        for (var rank = noted.size() - 1; rank >= 0; rank--) {
            var week = noted.get(rank);
            if (!week.isComplete() || (expected != null && !week.monday().equals(expected))) {
                break;
            }
            count++;
            expected = week.monday().minusWeeks(1);
        }
        return count;
    }
}
