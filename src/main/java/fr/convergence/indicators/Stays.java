package fr.convergence.indicators;

import fr.convergence.database.DatabaseContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts stays in one statement, whatever the number of structures; people who are forgotten are counted with the others. The
 * total leaves out structures with too few people.
 */
@Component
class Stays {

    private static final String COUNTED = """
            with stay as (
                select c.siae,
                       sum(least(coalesce(c.ended_on, c.ends_on), :to) - c.starts_on + 1) as days,
                       max(least(coalesce(c.ended_on, c.ends_on), :to))
                           >= (min(c.starts_on) + make_interval(months => :firstPeriod))::date as beyond
                from parcours_contract c
                where c.siae in (:structures) and c.starts_on <= :to
                group by c.siae, c.reference
                having max(coalesce(c.ended_on, c.ends_on)) >= :from
                union all
                select f.siae, f.days, f.beyond from yearly_figure f where f.siae in (:structures) and f.year = extract(year from cast(:to as date))),
            enough as (select siae from stay group by siae having count(*) >= :fewest),
            counted as (
                select s.siae, s.days, s.beyond from stay s
                union all
                select null, s.days, s.beyond from stay s join enough using (siae))
            select s.siae,
                   min(d.name) as name,
                   count(*) as people,
                   round(avg(s.days) / :month, 1) as mean,
                   round((percentile_cont(0.5) within group (order by s.days))::numeric / :month, 1) as median,
                   count(*) filter (where s.beyond) as beyond
            from counted s left join siae d on d.code = s.siae
            group by s.siae
            order by s.siae nulls last""";

    /** Days of a mean month of the Gregorian calendar. */
    private static final BigDecimal MONTH = new BigDecimal("30.436875");

    /** @param siae null for all structures with enough people together @param beyond people beyond the first period */
    record Row(String siae, String name, long people, BigDecimal mean, BigDecimal median, long beyond) {}

    private final JdbcClient database;
    private final DatabaseContext context;

    Stays(JdbcClient database, DatabaseContext context) {
        this.database = database;
        this.context = context;
    }

    /** People who went on elsewhere since are counted too, although their files are closed to who reads the figures. */
    List<Row> of(Collection<String> structures, LocalDate from, LocalDate to, int firstPeriod, int fewest) {
        if (structures.isEmpty()) {
            return List.of();
        }
        return context.beyondReach(() -> database.sql(COUNTED)
                .param("structures", structures)
                .param("from", from)
                .param("to", to)
                .param("month", MONTH)
                .param("firstPeriod", firstPeriod)
                .param("fewest", fewest)
                .query(Row.class)
                .list());
    }
}
