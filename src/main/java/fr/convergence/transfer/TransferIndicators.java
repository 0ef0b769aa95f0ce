package fr.convergence.transfer;

import fr.convergence.database.DatabaseContext;
import fr.convergence.indicators.Delay;
import fr.convergence.indicators.IndicatorRules;
import fr.convergence.indicators.Share;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts transfers by structure of origin, one statement a figure; the row without structure is the total of those with enough people. */
@Component
class TransferIndicators {

    /** People counted in a structure, those who are forgotten included, and the structures with enough of them to stand in a total. */
    private static final String COUNTED = """
            with person as (
                select siae, reference from parcours_contract
                where siae in (:structures) and starts_on <= :to and coalesce(ended_on, ends_on) >= :from
                group by siae, reference),
            kept as (select * from yearly_figure where siae in (:structures) and year = extract(year from cast(:to as date))),
            enough as (
                select siae from (select siae from person union all select siae from kept) counted
                group by siae having count(*) >= :fewest),
            """;

    private static final String PRESENT = COUNTED + """
            figure as (
                select p.siae,
                       exists (select 1 from transfer t where t.reference = p.reference and t.siae = p.siae
                                                          and t.planned_on is not null and t.opened_on between :from and :to) as proposed,
                       exists (select 1 from transfer t where t.reference = p.reference and t.siae = p.siae and t.moved_on between :from and :to) as continued
                from person p
                union all select siae, proposed, continued from kept),
            both_kinds as (select * from figure union all select '', f.proposed, f.continued from figure f join enough using (siae))
            select siae, count(*) as counted, count(*) filter (where proposed) as proposed, count(*) filter (where continued) as continued
            from both_kinds group by siae
            """;

    private static final String DELAYS = COUNTED + """
            figure as (
                select siae, contract_starts - opened_on as delay from transfer where siae in (:structures) and moved_on between :from and :to
                union all select siae, delay from kept where continued),
            both_kinds as (select * from figure union all select '', f.delay from figure f join enough using (siae))
            select siae, count(*) as counted, percentile_cont(0.5) within group (order by delay) as median, max(delay) as longest
            from both_kinds group by siae
            """;

    private static final String FAILURES = COUNTED + """
            moved as (
                select going.siae, going.moved_on, least(going.failed_on, broken.on_day) as failed_on
                  from transfer going
                  left join lateral (
                       select min(contract.ended_on) as on_day
                         from transfer_target host
                         join parcours_contract contract on contract.siae = host.siae and contract.reference = going.reference
                        where host.transfer_id = going.id and host.status = 'ACCEPTED' and contract.starts_on >= going.contract_starts
                          and contract.end_reason in ('BROKEN_BY_EMPLOYER', 'BROKEN_BY_PERSON', 'UNREACHABLE')) broken on true
                 where going.siae in (:structures) and going.moved_on between :from and :to),
            figure as (
                select siae,
                       moved_on + interval '3 months' < :today as seen_three, coalesce(failed_on <= moved_on + interval '3 months', false) as failed_three,
                       moved_on + interval '6 months' < :today as seen_six, coalesce(failed_on <= moved_on + interval '6 months', false) as failed_six
                from moved
                union all select siae, true, failed_three, true, failed_six from kept where continued),
            both_kinds as (
                select * from figure
                union all select '', f.seen_three, f.failed_three, f.seen_six, f.failed_six from figure f join enough using (siae))
            select siae,
                   count(*) filter (where seen_three) as seen_three, count(*) filter (where seen_three and failed_three) as failed_three,
                   count(*) filter (where seen_six) as seen_six, count(*) filter (where seen_six and failed_six) as failed_six
            from both_kinds group by siae
            """;

    /** People present, and those of them who were proposed to go on, or did. */
    record Present(Share proposed, Share continued) {}

    /** People whose first three, or six, months elsewhere are over, and those of them for whom it failed. */
    record Failures(Share withinThree, Share withinSix) {}

    private final NamedParameterJdbcTemplate database;
    private final IndicatorRules rules;
    private final DatabaseContext context;

    TransferIndicators(NamedParameterJdbcTemplate database, IndicatorRules rules, DatabaseContext context) {
        this.database = database;
        this.rules = rules;
        this.context = context;
    }

    Map<String, Present> present(Collection<String> structures, LocalDate from, LocalDate to) {
        return bySiae(PRESENT, period(structures, from, to), row -> new Present(
                new Share(row.getLong("proposed"), row.getLong("counted")), new Share(row.getLong("continued"), row.getLong("counted"))));
    }

    Map<String, Delay> delays(Collection<String> structures, LocalDate from, LocalDate to) {
        return bySiae(DELAYS, period(structures, from, to),
                row -> new Delay(Math.round(row.getDouble("median")), row.getLong("longest"), row.getLong("counted")));
    }

    Map<String, Failures> failures(Collection<String> structures, LocalDate from, LocalDate to, LocalDate today) {
        return bySiae(FAILURES, period(structures, from, to).addValue("today", today), row -> new Failures(
                new Share(row.getLong("failed_three"), row.getLong("seen_three")), new Share(row.getLong("failed_six"), row.getLong("seen_six"))));
    }

    private MapSqlParameterSource period(Collection<String> structures, LocalDate from, LocalDate to) {
        return new MapSqlParameterSource("structures", structures).addValue("from", from).addValue("to", to)
                .addValue("fewest", rules.smallFigures().fewest());
    }

    /** People who went on elsewhere are counted too, although their files are closed to who reads the figures. */
    private <T> Map<String, T> bySiae(String statement, MapSqlParameterSource values, Reading<T> reading) {
        return context.beyondReach(() -> {
            var found = new HashMap<String, T>();
            database.query(statement, values, row -> {
                found.put(row.getString("siae"), reading.of(row));
            });
            return found;
        });
    }

    /** Reads one row. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
