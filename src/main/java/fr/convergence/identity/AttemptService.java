package fr.convergence.identity;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.rules.RuleBook;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down who tries passwords or codes. An attempt is counted before it is looked at, so that a thousand at once are
 * still a thousand; the right password takes it off again. Its own transaction: a refusal that rolls back still counts.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class AttemptService {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptService.class);

    /** Enough of a digest to see that two lines speak of the same. */
    private static final int SHOWN = 8;

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(2);

    /** Nodes agree within this time; a counter further ahead was written before the clock was set back. */
    private static final Duration CLOCKS_AGREE = Duration.ofHours(1);

    private static final int IPV6_NETWORK_GROUPS = 4;

    private record Counted(AttemptKind kind, String subject) {}

    private final JdbcTemplate database;
    private final RuleBook rules;
    private final ProgrammeClock clock;
    private final IdentityKey key;

    AttemptService(JdbcTemplate database, RuleBook rules, ProgrammeClock clock, IdentityKey key) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
        this.key = key;
    }

    /**
     * Counts an attempt at a password. A known device is counted apart; any other counts for the account and for its
     * source. Whether the account exists makes no difference. The programme itself is not slowed down.
     *
     * @throws TooManyAttempts when there is a wait; the attempt is then not counted
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = TooManyAttempts.class)
    public void begin(String account) {
        passwordCounters(account).forEach(this::count);
    }

    /** The password was right: the account and the device start afresh, the source takes back this one attempt. */
    public void succeeded(String account) {
        passwordCounters(account).forEach(counted -> {
            if (counted.kind() == AttemptKind.SOURCE) {
                database.update("update sign_in_attempts set failures = greatest(failures - 1, 0), blocked_until = last_attempt_at"
                        + " where kind = ? and subject = ?", counted.kind().name(), counted.subject());
            } else {
                forget(counted);
            }
        });
    }

    /** Counts a code of the second factor. @throws TooManyAttempts when there is a wait */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = TooManyAttempts.class)
    public void beginCode(String account) {
        count(code(account));
    }

    /** The code was right. */
    public void codeSucceeded(String account) {
        forget(code(account));
    }

    /** What this browser carries once the account signed in from it. */
    public KnownDevices recognised(KnownDevices before, String account) {
        return KnownDevices.with(before, normal(account), key);
    }

    /** Counters that nobody moved for two days. @return how many left */
    public int forgetOld() {
        return database.update("delete from sign_in_attempts where last_attempt_at < ? and blocked_until < ?",
                at(clock.instant().minus(FORGOTTEN_AFTER)), at(clock.instant()));
    }

    private List<Counted> passwordCounters(String account) {
        var origin = Origin.current();
        if (origin == null || account == null) {
            return List.of();
        }
        var name = normal(account);
        var counters = new ArrayList<Counted>();
        if (origin.devices() != null && origin.devices().know(name, key)) {
            counters.add(counted(AttemptKind.DEVICE, name, origin.devices().number()));
        } else {
            counters.add(counted(AttemptKind.SOURCE, network(origin.source())));
            counters.add(counted(AttemptKind.ACCOUNT, name));
        }
        return counters;
    }

    private void count(Counted counted) {
        var rule = rules.rowOf("identityThrottle", Map.of("kind", counted.kind().name()));
        var free = number(rule, "free");
        var now = clock.instant();
        var forgottenBefore = now.minus(Duration.ofHours(number(rule, "windowHours")));
        var failures = database.query(
                """
                insert into sign_in_attempts as a (kind, subject, failures, last_attempt_at, blocked_until) values (?, ?, 1, ?, ?)
                on conflict (kind, subject) do update set
                    failures = case when a.last_attempt_at < ? then 1 else a.failures + 1 end,
                    last_attempt_at = excluded.last_attempt_at,
                    blocked_until = excluded.last_attempt_at + case when a.last_attempt_at < ? or a.failures < ? then interval '0'
                        else least(? * power(2, least(a.failures - ?, 30)), ?) * interval '1 second' end
                where a.blocked_until <= excluded.last_attempt_at or a.last_attempt_at > ?
                returning failures""",
                (row, rank) -> row.getInt(1),
                counted.kind().name(), counted.subject(), at(now), at(now), at(forgottenBefore), at(forgottenBefore), free,
                number(rule, "baseSeconds"), free, number(rule, "maxSeconds"), at(now.plus(CLOCKS_AGREE)));
        if (failures.isEmpty()) {
            LOG.warn("Essai de connexion freiné ({} {}).", counted.kind(), counted.subject().substring(0, SHOWN));
            throw new TooManyAttempts(waitOf(counted, now));
        }
    }

    private Duration waitOf(Counted counted, Instant now) {
        var until = database.queryForObject("select blocked_until from sign_in_attempts where kind = ? and subject = ?",
                OffsetDateTime.class, counted.kind().name(), counted.subject());
        return Duration.between(now, until.toInstant());
    }

    private void forget(Counted counted) {
        database.update("delete from sign_in_attempts where kind = ? and subject = ?", counted.kind().name(), counted.subject());
    }

    private Counted code(String account) {
        return counted(AttemptKind.CODE, normal(account));
    }

    private Counted counted(AttemptKind kind, String... subject) {
        return new Counted(kind, key.digest(kind.name(), subject));
    }

    /** One household or office holds a whole network of IPv6 addresses. */
    private static String network(String source) {
        var groups = source.split(":", -1);
        return groups.length <= IPV6_NETWORK_GROUPS ? source : String.join(":", List.of(groups).subList(0, IPV6_NETWORK_GROUPS));
    }

    private static String normal(String account) {
        return account.strip().toLowerCase(Locale.ROOT);
    }

    private static int number(Map<String, Object> rule, String name) {
        return ((Number) rule.get(name)).intValue();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
