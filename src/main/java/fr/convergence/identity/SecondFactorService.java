package fr.convergence.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.rules.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second factor: six digits that a telephone computes every thirty seconds (RFC 6238), and ten recovery codes on
 * paper for the day it is lost.
 */
@Service
@Transactional
public class SecondFactorService {

    /** What who types a wrong code reads. */
    public static final String WRONG = "Ce code n'est pas accepté. Attendez le code suivant sur votre téléphone, puis saisissez-le.";

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;
    private static final int STEP_SECONDS = 30;

    /** Telephones are rarely to the second: the code before and the code after are taken too. */
    private static final int STEPS_AROUND = 1;

    private final JdbcTemplate database;
    private final ProgrammeClock clock;
    private final IdentityKey key;
    private final AccountEvents events;
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

    SecondFactorService(JdbcTemplate database, ProgrammeClock clock, IdentityKey key, AccountEvents events) {
        this.database = database;
        this.clock = clock;
        this.key = key;
        this.events = events;
    }

    /** Whether the account has a second factor that was confirmed by a first code. */
    @Transactional(readOnly = true)
    public boolean isSet(String account) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select 1 from second_factor where account = ? and confirmed_at is not null)", Boolean.class, account));
    }

    /**
     * The secret that a telephone must learn; drawn at the first call, the same until it is confirmed.
     *
     * @return in Base32, as people copy it by hand
     * @throws Refusal when the second factor is set already
     */
    public String enrol(String account) {
        Refusal.when(isSet(account), "Le second facteur est déjà en place sur ce compte.");
        database.update("insert into second_factor (account, secret) values (?, ?) on conflict (account) do nothing",
                account, key.seal(key.randomBytes(SECRET_BYTES), account));
        return new Base32().encodeToString(secretOf(account)).replace("=", "");
    }

    /** Address that the picture tells the telephone: no name but the account. @param secret in Base32 */
    public static String address(String account, String secret) {
        var issuer = "Convergence";
        return "otpauth://totp/" + issuer + ":" + URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20")
                + "?secret=" + secret + "&issuer=" + issuer + "&digits=6&period=" + STEP_SECONDS;
    }

    /**
     * A first code shows that the telephone learnt the secret.
     *
     * @return recovery codes, shown this once
     * @throws Refusal when the code is wrong
     */
    public List<String> confirm(String account, String code) {
        Refusal.when(isSet(account), "Le second facteur est déjà en place sur ce compte.");
        Refusal.unless(accepts(account, code), WRONG);
        database.update("update second_factor set confirmed_at = ? where account = ?", clock.instant().atOffset(ZoneOffset.UTC), account);
        events.write(account, account, AccountEvent.SECOND_FACTOR_SET);
        return drawRecoveryCodes(account);
    }

    /**
     * Whether a code opens the account: six digits of the telephone, or one of the recovery codes. None serves twice,
     * even for two calls at once.
     */
    public boolean passes(String account, String code) {
        if (code == null || !isSet(account)) {
            return false;
        }
        return accepts(account, code) || usesRecoveryCode(account, code);
    }

    /** Recovery codes left. */
    @Transactional(readOnly = true)
    public int recoveryCodesLeft(String account) {
        return database.queryForObject("select count(*) from recovery_code where account = ?", Integer.class, account);
    }

    /** Takes the second factor off: at the next sign-in the person sets another. @param actor who decides it */
    public void reset(String account, String actor) {
        if (database.update("delete from second_factor where account = ?", account) > 0) {
            events.write(account, actor, AccountEvent.SECOND_FACTOR_RESET);
        }
    }

    private boolean accepts(String account, String code) {
        var step = stepOf(account, code == null ? "" : code.replace(" ", ""));
        return step.isPresent()
                && database.update("update second_factor set last_step = ? where account = ? and last_step < ?",
                        step.getAsLong(), account, step.getAsLong()) == 1;
    }

    private OptionalLong stepOf(String account, String code) {
        if (!code.matches("[0-9]{6}")) {
            return OptionalLong.empty();
        }
        var secret = new SecretKeySpec(secretOf(account), "HmacSHA1");
        var now = clock.instant().getEpochSecond() / STEP_SECONDS;
        var found = OptionalLong.empty();
        for (var step = now - STEPS_AROUND; step <= now + STEPS_AROUND; step++) {
            if (java.security.MessageDigest.isEqual(codeAt(secret, step).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.US_ASCII))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private String codeAt(SecretKeySpec secret, long step) {
        try {
            return codes.generateOneTimePasswordString(secret, Instant.ofEpochSecond(step * STEP_SECONDS), Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("any bytes are a key for HMAC", impossible);
        }
    }

    private byte[] secretOf(String account) {
        return database.query("select secret from second_factor where account = ?", (row, rank) -> row.getBytes(1), account)
                .stream().findFirst().map(sealed -> key.open(sealed, account))
                .orElseThrow(() -> new Refusal("Reprenez la connexion depuis le début."));
    }

    private List<String> drawRecoveryCodes(String account) {
        database.update("delete from recovery_code where account = ?", account);
        var drawn = new ArrayList<String>();
        for (var rank = 0; rank < RECOVERY_CODES; rank++) {
            var code = new Base32().encodeToString(key.randomBytes(RECOVERY_BYTES));
            database.update("insert into recovery_code (account, digest) values (?, ?)", account, digest(account, code));
            drawn.add(code.replaceAll("(.{4})(?=.)", "$1-"));
        }
        return drawn;
    }

    private boolean usesRecoveryCode(String account, String code) {
        var used = database.update("delete from recovery_code where account = ? and digest = ?", account, digest(account, code)) == 1;
        if (used) {
            events.write(account, account, AccountEvent.RECOVERY_CODE_USED);
        }
        return used;
    }

    /** Eighty random bits need no slow digest; the key keeps even them from who holds the table alone. */
    private String digest(String account, String code) {
        return key.digest("recovery", account, code.replaceAll("[^A-Za-z2-7]", "").toUpperCase(Locale.ROOT));
    }
}
