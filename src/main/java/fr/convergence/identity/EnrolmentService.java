package fr.convergence.identity;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.rules.Refusal;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.commons.codec.binary.Base32;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who must set up a second factor does it with a code that an administrator gave her, besides her password: whoever has
 * only the password sets up no telephone of his own.
 */
@Service
@Transactional
public class EnrolmentService {

    /** What who types a wrong code reads. */
    public static final String WRONG = "Ce code d'installation n'est pas accepté. Vérifiez-le, ou demandez-en un autre à l'administration.";

    private static final int CODE_BYTES = 5;

    private final JdbcTemplate database;
    private final ProgrammeClock clock;
    private final IdentityKey key;
    private final AccountEvents events;
    private final SecondFactorService factors;
    private final Period valid;

    /** @param valid time during which a code that nobody used opens the setting up */
    EnrolmentService(JdbcTemplate database, ProgrammeClock clock, IdentityKey key, AccountEvents events, SecondFactorService factors,
            @Value("${convergence.enrolment.code-valid:P7D}") Period valid) {
        this.database = database;
        this.clock = clock;
        this.key = key;
        this.events = events;
        this.factors = factors;
        this.valid = valid;
    }

    /** A code as it is shown, this once, and the moment until which it serves. */
    public record Given(String code, Instant until) {}

    /**
     * Draws a code; the one of before no longer serves, nor a key that no code confirmed.
     *
     * @param actor who gives it
     * @throws Refusal when the second factor is set up already
     */
    public Given give(String account, String actor) {
        Refusal.when(factors.isSet(account), "Le second facteur est en place sur ce compte : retirez-le d'abord.");
        // A key that was shown before, to whoever held a session, opens nothing any more.
        database.update("delete from second_factor where account = ? and confirmed_at is null", account);
        var code = new Base32().encodeToString(key.randomBytes(CODE_BYTES)).replaceAll("(.{4})(?=.)", "$1-");
        var until = clock.instant().atZone(ProgrammeClock.PARIS).plus(valid).toInstant();
        database.update("""
                insert into enrolment_code (account, digest, ends_at, given_by) values (?, ?, ?, ?)
                on conflict (account) do update set digest = excluded.digest, ends_at = excluded.ends_at, given_by = excluded.given_by""",
                account, digest(account, code), until.atOffset(ZoneOffset.UTC), actor);
        events.write(account, actor, AccountEvent.ENROLMENT_ALLOWED);
        return new Given(code, until);
    }

    /**
     * Whether a code must be given. Not of the administrator who is the first of all to set up a second factor: nobody is
     * there yet to give one.
     */
    @Transactional(readOnly = true)
    public boolean asksCode(boolean administrator) {
        return !administrator || Boolean.TRUE.equals(database.queryForObject(
                "select exists (select 1 from account_event where event = 'SECOND_FACTOR_SET')", Boolean.class));
    }

    /** Whether that is the account's code, and still serves. */
    @Transactional(readOnly = true)
    public boolean accepts(String account, String code) {
        return code != null && Boolean.TRUE.equals(database.queryForObject(
                "select exists (select 1 from enrolment_code where account = ? and digest = ? and ends_at > ?)", Boolean.class,
                account, digest(account, code), clock.instant().atOffset(ZoneOffset.UTC)));
    }

    /** The second factor is in place: the code has served. */
    public void served(String account) {
        database.update("delete from enrolment_code where account = ?", account);
    }

    private String digest(String account, String code) {
        return key.digest("enrolment", account, code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", ""));
    }
}
