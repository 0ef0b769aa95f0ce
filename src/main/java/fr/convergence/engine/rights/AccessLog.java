package fr.convergence.engine.rights;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.forms.FormObserver;
import fr.convergence.engine.forms.TaskContext;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes down who opened and who submitted which screen of which parcours, in the engine's transaction: a reading that
 * cannot be logged does not happen.
 */
@Component
public class AccessLog implements FormObserver {

    /** Stands for an account when the programme itself reads. */
    private static final String PROGRAMME = "programme";

    private final JdbcTemplate database;
    private final ProgrammeClock clock;

    AccessLog(JdbcTemplate database, ProgrammeClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void opened(String elementId, TaskContext task) {
        write(task.userId(), task.reference(), elementId, "READ");
    }

    @Override
    public void submitted(String elementId, TaskContext task) {
        write(task.userId(), task.reference(), elementId, "WRITE");
    }

    /**
     * Notes that somebody read a page of a file; call it in the transaction that reads.
     *
     * @param account who reads; null when the programme itself does
     * @param reference parcours
     * @param page code of the page, without accent nor space, for example {@code dossier}
     */
    public void read(String account, String reference, String page) {
        write(account, reference, page, "READ");
    }

    private void write(String account, String reference, String element, String action) {
        database.update(
                "insert into access_log (id, at, account, reference, element, action) values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                clock.instant().atOffset(ZoneOffset.UTC),
                account == null ? PROGRAMME : account,
                reference,
                element,
                action);
    }
}
