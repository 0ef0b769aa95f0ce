package fr.convergence.indicators;

import fr.convergence.database.DatabaseContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts stays in one statement, whatever the number of structures. */
@Component
class Stays {

    /** The total's key: no structure has it. */
    static final String ALL = "";

    private static final String COUNTED = """
            with stay as (
                select c.siae, c.reference,
                       sum(least(coalesce(c.ended_on, c.ends_on), :to) - c.starts_on + 1) as days,
                       (min(c.starts_on) + make_interval(months => :firstPeriod))::date as first_period_over,
                       max(least(coalesce(c.ended_on, c.ends_on), :to)) as last_day
                from parcours_contract c
                where c.siae in (:structures) and c.starts_on <= :to
                group by c.siae, c.reference
                having max(coalesce(c.ended_on, c.ends_on)) >= :from)
            select s.siae,
                   min(d.name) as name,
                   count(distinct s.reference) as people,
                   round(avg(s.days) / :month, 1) as mean,
                   round((percentile_cont(0.5) within group (order by s.days))::numeric / :month, 1) as median,
                   count(distinct s.reference) filter (where s.last_day >= s.first_period_over) as beyond
            from stay s join siae d on d.code = s.siae
            group by grouping sets ((s.siae), ())
            having count(*) > 0
            order by s.siae nulls last""";

    /** Days of a mean month of the Gregorian calendar. */
    private static final BigDecimal MONTH = new BigDecimal("30.436875");

    /** @param siae null for all structures together @param beyond people beyond the first period */
    record Row(String siae, String name, long people, BigDecimal mean, BigDecimal median, long beyond) {}

    private final JdbcClient database;
    private final DatabaseContext context;

    Stays(JdbcClient database, DatabaseContext context) {
        this.database = database;
        this.context = context;
    }

    /** People who went on elsewhere since are counted too, although their files are closed to who reads the figures. */
    List<Row> of(Collection<String> structures, LocalDate from, LocalDate to, int firstPeriod) {
        if (structures.isEmpty()) {
            return List.of();
        }
        return context.beyondReach(() -> database.sql(COUNTED)
                .param("structures", structures)
                .param("from", from)
                .param("to", to)
                .param("month", MONTH)
                .param("firstPeriod", firstPeriod)
                .query(Row.class)
                .list());
    }
}
