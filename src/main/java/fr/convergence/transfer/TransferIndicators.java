package fr.convergence.transfer;

import fr.convergence.database.DatabaseContext;
import fr.convergence.indicators.Delay;
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

/** Counts transfers by structure of origin, one statement a figure; the row without structure is the total. */
@Component
class TransferIndicators {

    /** The total's key: no structure has it. */
    static final String TOTAL = "";

    private static final String PRESENT = """
            select coalesce(present.siae, '') as siae,
                   count(distinct present.reference) as counted,
                   count(distinct present.reference) filter (where going.planned_on is not null and going.opened_on between :from and :to) as proposed,
                   count(distinct present.reference) filter (where going.moved_on between :from and :to) as continued
              from parcours_contract present
              left join transfer going on going.reference = present.reference and going.siae = present.siae
             where present.siae in (:structures) and present.starts_on <= :to and coalesce(present.ended_on, present.ends_on) >= :from
             group by grouping sets ((present.siae), ())
            """;

    private static final String DELAYS = """
            select coalesce(siae, '') as siae,
                   count(*) as counted,
                   percentile_cont(0.5) within group (order by contract_starts - opened_on) as median,
                   max(contract_starts - opened_on) as longest
              from transfer
             where siae in (:structures) and moved_on between :from and :to
             group by grouping sets ((siae), ())
            """;

    private static final String FAILURES = """
            select coalesce(moved.siae, '') as siae,
                   count(*) filter (where moved.moved_on + interval '3 months' < :today) as seen_three,
                   count(*) filter (where moved.moved_on + interval '3 months' < :today
                                      and moved.failed_on <= moved.moved_on + interval '3 months') as failed_three,
                   count(*) filter (where moved.moved_on + interval '6 months' < :today) as seen_six,
                   count(*) filter (where moved.moved_on + interval '6 months' < :today
                                      and moved.failed_on <= moved.moved_on + interval '6 months') as failed_six
              from (select going.siae, going.moved_on, least(going.failed_on, broken.on_day) as failed_on
                      from transfer going
                      left join lateral (
                           select min(contract.ended_on) as on_day
                             from transfer_target host
                             join parcours_contract contract on contract.siae = host.siae and contract.reference = going.reference
                            where host.transfer_id = going.id and host.status = 'ACCEPTED' and contract.starts_on >= going.contract_starts
                              and contract.end_reason in ('BROKEN_BY_EMPLOYER', 'BROKEN_BY_PERSON', 'UNREACHABLE')) broken on true
                     where going.siae in (:structures) and going.moved_on between :from and :to) moved
             group by grouping sets ((moved.siae), ())
            """;

    /** People present, and those of them who were proposed to go on, or did. */
    record Present(Share proposed, Share continued) {}

    /** People whose first three, or six, months elsewhere are over, and those of them for whom it failed. */
    record Failures(Share withinThree, Share withinSix) {}

    private final NamedParameterJdbcTemplate database;
    private final DatabaseContext context;

    TransferIndicators(NamedParameterJdbcTemplate database, DatabaseContext context) {
        this.database = database;
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

    private static MapSqlParameterSource period(Collection<String> structures, LocalDate from, LocalDate to) {
        return new MapSqlParameterSource("structures", structures).addValue("from", from).addValue("to", to);
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
