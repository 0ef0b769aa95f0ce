package fr.convergence.identity;

import fr.convergence.calendar.ProgrammeClock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes down what is done to accounts, in the transaction that does it. */
@Component
class AccountEvents {

    static final String PROGRAMME = "programme";

    private final JdbcTemplate database;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    AccountEvents(JdbcTemplate database, ProgrammeClock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** @param actor account of who does it, or {@link #PROGRAMME} */
    void write(String account, String actor, AccountEvent event) {
        database.update("insert into account_event (id, at, account, actor, event) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(), clock.instant().atOffset(ZoneOffset.UTC), account, actor == null ? PROGRAMME : actor, event.name());
        events.publishEvent(new AccountChanged(account, actor == null ? PROGRAMME : actor, event));
    }
}
