package fr.convergence.register;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.rules.RuleBook;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Empties lines: content and salt leave, hashes stay, and a line of the register says which ones. */
@Component
class Pruning {

    private static final String EMPTY = """
            update register_entry set salt = null, account = null, professions = null, reference = null, element = null,
                   purpose = null, changes = null
             where seq in (select seq from register_entry where salt is not null and position is not null and %s order by seq limit 20000)
            returning position""";

    private final JdbcTemplate database;
    private final RuleBook rules;
    private final ProgrammeClock clock;

    Pruning(JdbcTemplate database, RuleBook rules, ProgrammeClock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    /** Months during which the content of a line is kept. */
    int monthsOf(Kind kind) {
        return rules.numberOf("registerRetention", "months", Map.of("kind", kind.name()));
    }

    /** @param which condition on the lines, with its values @return lines emptied */
    int empty(String which, Object... values) {
        var positions = database.queryForList(EMPTY.formatted(which), Long.class, values);
        if (!positions.isEmpty()) {
            database.update("insert into register_entry (salt, at, kind, account, changes) values (?, ?, 'PRUNING', ?, ?)", UUID.randomUUID(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC), Register.PROGRAMME,
                    Positions.of(positions).toString());
        }
        return positions.size();
    }
}
