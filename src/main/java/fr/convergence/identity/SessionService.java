package fr.convergence.identity;

import fr.convergence.calendar.ProgrammeClock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open sessions, one line each: a session whose line is gone has ended, on whichever node it lives. */
@Service
@Transactional
public class SessionService {

    /** A call within the same minute writes nothing. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final JdbcTemplate database;
    private final ProgrammeClock clock;
    private final AccountEvents events;
    private final Duration idle;
    private final Duration longest;

    /** @param idle time without a call after which the server ends a session @param longest after which it ends however busy */
    SessionService(JdbcTemplate database, ProgrammeClock clock, AccountEvents events,
            @Value("${server.servlet.session.timeout:30m}") Duration idle, @Value("${convergence.session.longest:PT12H}") Duration longest) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.idle = idle;
        this.longest = longest;
    }

    /** A session begins. @param device kind of device, in French @return number of its line */
    public UUID begin(String account, String device) {
        var id = UUID.randomUUID();
        write(id, account, clock.instant(), device);
        return id;
    }

    /** Whether a session goes on; its use is noted. */
    public boolean goesOn(UUID id) {
        var now = clock.instant();
        var seen = database.query("select seen_at from account_session where id = ?", (row, rank) -> row.getObject(1, OffsetDateTime.class), id);
        if (!seen.isEmpty() && seen.get(0).toInstant().isBefore(now.minus(NOTED_EVERY))) {
            database.update("update account_session set seen_at = ? where id = ?", at(now), id);
        }
        return !seen.isEmpty();
    }

    /** A session that goes on while the others of the account end with its old password. */
    public void keep(UUID id, String account, Instant beganAt, String device) {
        write(id, account, beganAt, device);
    }

    /** Sessions of an account that nobody left and that did not end by themselves, the last used first. */
    @Transactional(readOnly = true)
    public List<OpenSession> of(String account) {
        return database.query("select id, began_at, seen_at, device from account_session where account = ? and seen_at > ? and began_at > ?"
                        + " order by seen_at desc, began_at desc",
                (row, rank) -> new OpenSession(row.getObject(1, UUID.class), row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, OffsetDateTime.class).toInstant(), row.getString(4)),
                account, at(clock.instant().minus(idle)), at(clock.instant().minus(longest)));
    }

    /** Somebody left: her session's line goes with it. */
    public void left(UUID id) {
        database.update("delete from account_session where id = ?", id);
    }

    /** Ends one session of the account, from another of hers. @return whether there was one */
    public boolean end(String account, UUID id) {
        return noted(account, database.update("delete from account_session where id = ? and account = ?", id, account)) > 0;
    }

    /** Ends all sessions of the account but one. @return how many there were */
    public int endOthers(String account, UUID kept) {
        return noted(account, database.update("delete from account_session where account = ? and id <> ?", account, kept));
    }

    /** Lines of sessions that ended by themselves. */
    public void forgetOld() {
        database.update("delete from account_session where seen_at < ? or began_at < ?", at(clock.instant().minus(idle)), at(clock.instant().minus(longest)));
    }

    private int noted(String account, int ended) {
        if (ended > 0) {
            events.write(account, account, AccountEvent.SESSION_ENDED);
        }
        return ended;
    }

    private void write(UUID id, String account, Instant beganAt, String device) {
        database.update("insert into account_session (id, account, began_at, seen_at, device) values (?, ?, ?, ?, ?) on conflict (id) do nothing",
                id, account, at(beganAt), at(clock.instant()), device);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
