package fr.convergence.breakglass;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.confidentiality.ExceptionalAccess;
import fr.convergence.engine.rights.EmergencyReader;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Says who reads a file by an emergency access now. Asked where access is decided, whatever transaction is under way. */
@Component
public class BreakGlass implements EmergencyReader, ExceptionalAccess {

    private final JdbcTemplate database;
    private final ProgrammeClock clock;

    BreakGlass(JdbcTemplate database, ProgrammeClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean isOpenFor(String account, String reference) {
        return Boolean.TRUE.equals(database.queryForObject("""
                select exists (select 1 from emergency_access
                                where account = ? and reference = ? and closed_at is null and open_until > ?)""",
                Boolean.class, account, reference, clock.instant().atOffset(ZoneOffset.UTC)));
    }

    @Override
    public boolean isOpen(String account, String reference) {
        return isOpenFor(account, reference);
    }
}
