package fr.convergence.indicators;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.parcours.ProgrammeLimits;
import fr.convergence.rules.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long people stay. Presence of somebody in a structure = days of her contracts there up to the end of the period, real
 * ends counted, days without contract left out, divided by the mean length of a month. The mean of the experiment was about
 * twenty months (programme text).
 */
@Service
@Transactional(readOnly = true)
public class PresenceService {

    /** One statement whatever the number of structures: a row for each, and one for all. */
    private static final String STAYS = """
            with stay as (
                select c.siae, c.reference,
                       sum(least(coalesce(c.ended_on, c.ends_on), :until) - c.starts_on + 1) as days,
                       (min(c.starts_on) + make_interval(months => :firstPeriod))::date as first_period_over,
                       max(least(coalesce(c.ended_on, c.ends_on), :until)) as last_day
                from parcours_contract c
                where c.siae in (:structures) and c.starts_on <= :until
                group by c.siae, c.reference
                having max(coalesce(c.ended_on, c.ends_on)) >= :since)
            select s.siae,
                   min(d.name) as name,
                   count(distinct s.reference) as people,
                   round(avg(s.days) / :month, 1) as mean,
                   round((percentile_cont(0.5) within group (order by s.days))::numeric / :month, 1) as median,
                   count(distinct s.reference) filter (where s.last_day >= s.first_period_over) as beyond_first_period
            from stay s join siae d on d.code = s.siae
            group by grouping sets ((s.siae), ())
            order by s.siae nulls last""";

    /** Days of a mean month of the Gregorian calendar. */
    private static final BigDecimal MONTH = new BigDecimal("30.436875");

    private final JdbcClient database;
    private final ProgrammeLimits limits;
    private final SmallNumbers small;
    private final ProgrammeClock clock;

    PresenceService(JdbcClient database, ProgrammeLimits limits, SmallNumbers small, ProgrammeClock clock) {
        this.database = database;
        this.limits = limits;
        this.small = small;
        this.clock = clock;
    }

    /**
     * Presence of people under contract at some time of the period, structure by structure, then all together.
     *
     * @param since first day
     * @param until last day, included; contracts still running count up to it
     * @throws Refusal when the period ends before it begins, or in the future
     */
    public List<Presence> of(Collection<String> structures, LocalDate since, LocalDate until) {
        Refusal.when(until.isBefore(since), "La période finit avant de commencer : corrigez ses dates.");
        Refusal.when(until.isAfter(clock.today()), "La période va au plus tard jusqu'à aujourd'hui.");
        if (structures.isEmpty()) {
            return List.of();
        }
        var rows = database.sql(STAYS)
                .param("structures", structures)
                .param("since", since)
                .param("until", until)
                .param("month", MONTH)
                .param("firstPeriod", limits.months("contrats", until))
                .query(Presence.class)
                .list();
        return small.hide(rows);
    }
}
