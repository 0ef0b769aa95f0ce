package fr.convergence.indicators;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.parcours.ProgrammeLimits;
import fr.convergence.retention.AnonymousFigures;
import fr.convergence.retention.DataSubject;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts somebody who is forgotten for good, year by year and structure by structure, so that the figures of past years stay.
 * A structure with too few people in a year is shown nowhere and counted in no total: nothing of her is kept there.
 */
@Component
class YearlyFigures implements AnonymousFigures {

    private static final String YEARS = """
            select distinct year from parcours_contract c,
                   generate_series(extract(year from c.starts_on)::int, extract(year from least(coalesce(c.ended_on, c.ends_on), :today))::int) as year
            where c.reference in (:references) order by year
            """;

    private static final String KEEP = """
            insert into yearly_figure (siae, year, days, beyond, proposed, continued, delay, failed_three, failed_six)
            select stay.siae, :year, stay.days, stay.last_day >= stay.first_period_over,
                   exists (select 1 from transfer t where t.reference = stay.reference and t.siae = stay.siae
                                                      and t.planned_on is not null and t.opened_on between :from and :to),
                   going.moved_on is not null, going.contract_starts - going.opened_on,
                   coalesce(going.failed_on <= going.moved_on + interval '3 months', false),
                   coalesce(going.failed_on <= going.moved_on + interval '6 months', false)
            from (select c.siae, c.reference,
                         sum(least(coalesce(c.ended_on, c.ends_on), :to) - c.starts_on + 1) as days,
                         (min(c.starts_on) + make_interval(months => :firstPeriod))::date as first_period_over,
                         max(least(coalesce(c.ended_on, c.ends_on), :to)) as last_day
                  from parcours_contract c
                  where c.reference in (:references) and c.starts_on <= :to
                  group by c.siae, c.reference
                  having max(coalesce(c.ended_on, c.ends_on)) >= :from) stay
            left join lateral (
                 select t.moved_on, t.contract_starts, t.opened_on, least(t.failed_on, (
                        select min(contract.ended_on) from transfer_target host
                        join parcours_contract contract on contract.siae = host.siae and contract.reference = t.reference
                        where host.transfer_id = t.id and host.status = 'ACCEPTED' and contract.starts_on >= t.contract_starts
                          and contract.end_reason in ('BROKEN_BY_EMPLOYER', 'BROKEN_BY_PERSON', 'UNREACHABLE'))) as failed_on
                 from transfer t where t.reference = stay.reference and t.siae = stay.siae and t.moved_on between :from and :to
                 order by t.moved_on limit 1) going on true
            where (select count(distinct there.reference) from parcours_contract there
                   where there.siae = stay.siae and there.starts_on <= :to and coalesce(there.ended_on, there.ends_on) >= :from)
                + (select count(*) from yearly_figure kept where kept.siae = stay.siae and kept.year = :year) >= :fewest
            """;

    private final JdbcClient database;
    private final IndicatorRules rules;
    private final ProgrammeLimits limits;
    private final ProgrammeClock clock;

    YearlyFigures(JdbcClient database, IndicatorRules rules, ProgrammeLimits limits, ProgrammeClock clock) {
        this.database = database;
        this.rules = rules;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public void keep(DataSubject subject) {
        var years = database.sql(YEARS).param("references", subject.references()).param("today", clock.today()).query(Integer.class).list();
        for (var year : years) {
            var to = LocalDate.of(year, 12, 31);
            database.sql(KEEP)
                    .param("year", year).param("from", LocalDate.of(year, 1, 1)).param("to", to)
                    .param("firstPeriod", limits.months("contrats", to)).param("references", subject.references())
                    .param("fewest", rules.smallFigures().fewest())
                    .update();
        }
    }
}
