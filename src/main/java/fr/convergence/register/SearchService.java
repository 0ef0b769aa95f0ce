package fr.convergence.register;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.database.DatabaseContext;
import fr.convergence.directory.Staff;
import fr.convergence.directory.StaffDirectory;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds lines for the DPO of some structures: those about their files, whoever wrote them, and those about no file (a
 * connection, an account) of their colleagues. Lines about a file of another structure are not hers.
 */
@Service
@Transactional(readOnly = true)
class SearchService {

    private static final String LINES = "select " + Line.COLUMNS + " " + """
            from register_entry
            where salt is not null
              and (:reference = '' or reference = :reference) and (:account = '' or account = :account) and (:kind = '' or kind = :kind)
              and at >= :from and at < :to
              and (reference in (select reference from parcours where siae in (:structures))
                   or (account in (:colleagues) and not exists (select 1 from parcours p where p.reference = register_entry.reference)))
            order by at desc, seq desc limit :most""";

    private static final LocalDate BEFORE_ALL = LocalDate.of(2000, 1, 1);
    private static final String NOBODY = "";

    private final JdbcClient database;
    private final StaffDirectory staff;
    private final Readings readings;
    private final ProgrammeClock clock;
    private final DatabaseContext context;

    SearchService(JdbcClient database, StaffDirectory staff, Readings readings, ProgrammeClock clock, DatabaseContext context) {
        this.database = database;
        this.staff = staff;
        this.readings = readings;
        this.clock = clock;
        this.context = context;
    }

    /** The latest lines that answer. @param most how many */
    List<Reading> find(Question question, int most) {
        if (question.structures().isEmpty()) {
            return List.of();
        }
        var colleagues = colleagues(question.structures()).stream().map(Staff::account).toList();
        var values = new MapSqlParameterSource()
                .addValue("reference", question.reference())
                .addValue("account", question.account())
                .addValue("kind", question.kind() == null ? "" : question.kind().name())
                .addValue("from", start(question.from() == null ? BEFORE_ALL : question.from()))
                .addValue("to", start((question.to() == null ? clock.today() : question.to()).plusDays(1)))
                .addValue("structures", question.structures())
                .addValue("colleagues", colleagues.isEmpty() ? List.of(NOBODY) : colleagues)
                .addValue("most", most);
        return context.beyondReach(() -> database.sql(LINES).paramSource(values).query(Line::of).list()).stream().map(readings::of).toList();
    }

    /** Who works in one of these structures, by name. */
    List<Staff> colleagues(Set<String> structures) {
        return structures.stream().flatMap(siae -> staff.colleagues(siae).stream()).distinct().sorted(Comparator.comparing(Staff::name)).toList();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(ProgrammeClock.PARIS).toOffsetDateTime();
    }
}
