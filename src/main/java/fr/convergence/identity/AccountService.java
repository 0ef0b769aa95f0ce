package fr.convergence.identity;

import fr.convergence.calendar.ProgrammeClock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which accounts are open, and which of their sessions and rights still hold. All nodes read the same rows. */
@Service
@Transactional
public class AccountService {

    private final JdbcTemplate database;
    private final ProgrammeClock clock;
    private final AccountEvents events;
    private final Period dormantAfter;

    /** @param dormantAfter accounts unused for that long are disabled */
    AccountService(JdbcTemplate database, ProgrammeClock clock, AccountEvents events,
            @Value("${convergence.accounts.dormant-after:P90D}") Period dormantAfter) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.dormantAfter = dormantAfter;
    }

    /** What sessions of the account must agree with; asked at each call. */
    @Transactional(readOnly = true)
    public Standing standing(String account) {
        return database.query("select disabled_at is null, session_epoch, rights_revision from account_state where account = ?",
                (row, rank) -> new Standing(row.getBoolean(1), row.getInt(2), row.getInt(3)), account)
                .stream().findFirst().orElse(Standing.UNKNOWN);
    }

    /** Somebody signed in with it. @return what her session must agree with from now on */
    public Standing seen(String account) {
        known(account);
        database.update("update account_state set seen_on = ? where account = ?", clock.today(), account);
        return standing(account);
    }

    /** An account was opened. */
    public void opened(String account) {
        known(account);
    }

    /** An account was deleted: what this package keeps of it goes with it. */
    public void deleted(String account) {
        for (var table : List.of("recovery_code", "second_factor", "enrolment_code", "account_session", "account_link", "account_state")) {
            database.update("delete from " + table + " where account = ?", account);
        }
    }

    /** Groups or structures changed: sessions read them again at their next call. */
    public void rightsChanged(String account) {
        known(account);
        database.update("update account_state set rights_revision = rights_revision + 1 where account = ?", account);
    }

    /** The password changed: every session opened with the old one ends. @param actor who changed it; null for the programme */
    public void passwordChanged(String account, String actor) {
        known(account);
        endSessions(account);
        events.write(account, actor, AccountEvent.PASSWORD_CHANGED);
    }

    /** Ends every session of the account. */
    public void endSessions(String account) {
        database.update("update account_state set session_epoch = session_epoch + 1 where account = ?", account);
        database.update("delete from account_session where account = ?", account);
    }

    /** Closes the account without deleting it; its sessions end at once. */
    public void disable(String account, String actor) {
        known(account);
        close(account, actor, "DECIDED", AccountEvent.DISABLED);
    }

    /** Opens it again. It counts as seen today. */
    public void enable(String account, String actor) {
        var enabled = database.update("update account_state set disabled_at = null, disabled_by = null, disabled_for = null, seen_on = ?"
                + " where account = ? and disabled_at is not null", clock.today(), account);
        if (enabled > 0) {
            events.write(account, actor, AccountEvent.ENABLED);
        }
    }

    /**
     * Disables the accounts that nobody used for the time that the setting says.
     *
     * @param accounts all there are
     * @param keepsTheDoor accounts of administrators: the one seen last stays open, whatever its age
     * @return accounts that were disabled
     */
    public List<String> disableDormant(Collection<String> accounts, Collection<String> keepsTheDoor) {
        accounts.forEach(this::known);
        var seen = lastSeen();
        var open = keepsTheDoor.stream().filter(seen::containsKey).max(java.util.Comparator.comparing(seen::get));
        var before = clock.today().minus(dormantAfter);
        var dormant = accounts.stream()
                .filter(account -> seen.containsKey(account) && seen.get(account).isBefore(before))
                .filter(account -> !account.equals(open.orElse(null)))
                .toList();
        dormant.forEach(account -> close(account, AccountEvents.PROGRAMME, "DORMANT", AccountEvent.DORMANT));
        return dormant;
    }

    /** Accounts that are disabled. */
    @Transactional(readOnly = true)
    public List<String> disabled() {
        return database.queryForList("select account from account_state where disabled_at is not null", String.class);
    }

    private Map<String, LocalDate> lastSeen() {
        return database.query("select account, coalesce(seen_on, opened_on) from account_state where disabled_at is null",
                (row, rank) -> Map.entry(row.getString(1), row.getObject(2, LocalDate.class)))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void close(String account, String actor, String why, AccountEvent event) {
        var closed = database.update("update account_state set disabled_at = ?, disabled_by = ?, disabled_for = ?, session_epoch = session_epoch + 1"
                + " where account = ? and disabled_at is null", clock.instant().atOffset(ZoneOffset.UTC), actor, why, account);
        if (closed > 0) {
            database.update("delete from account_session where account = ?", account);
            events.write(account, actor, event);
        }
    }

    private void known(String account) {
        database.update("insert into account_state (account, opened_on) values (?, ?) on conflict (account) do nothing", account, clock.today());
    }
}
