package fr.convergence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.calendar.ClockControl;
import fr.convergence.testing.ProductTest;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class AttemptServiceTest {

    private static final String HERS = "lea.fictive";
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    @Autowired
    private AttemptService attempts;

    @Autowired
    private IdentityKey key;

    @Autowired
    private ClockControl clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void nobodyTriedAnything() {
        jdbc.update("delete from sign_in_attempts");
        clock.holdAt(NOON);
    }

    @AfterEach
    void letTimeGo() {
        jdbc.update("delete from sign_in_attempts");
        clock.release();
    }

    @Test
    void theWaitBeginsAtTheFifthFailureAndDoubles() {
        for (var time = 0; time < 5; time++) {
            tries("192.0.2.1", null, HERS);
        }
        assertWaits("192.0.2.1", HERS, 60);
        clock.holdAt(NOON.plusSeconds(59));
        assertWaits("192.0.2.1", HERS, 1);
        clock.holdAt(NOON.plusSeconds(61));
        tries("192.0.2.1", null, HERS);
        assertWaits("192.0.2.1", HERS, 120);
    }

    @Test
    void aRightPasswordStartsAfresh() {
        for (var time = 0; time < 4; time++) {
            tries("192.0.2.1", null, HERS);
        }
        try (var here = from("192.0.2.1", null)) {
            attempts.begin(HERS);
            attempts.succeeded(HERS);
        }
        assertThatCode(() -> {
            for (var time = 0; time < 5; time++) {
                tries("192.0.2.1", null, HERS);
            }
        }).doesNotThrowAnyException();
    }

    @Test
    void aStrangerWhoTriesFromEverywhereIsStoppedAndHerOwnDeviceIsNot() {
        var hers = KnownDevices.with(null, HERS, key);
        for (var time = 0; time < 5; time++) {
            tries("198.51.100." + time, null, HERS);
        }
        assertWaits("198.51.100.77", HERS, 60);
        assertThatCode(() -> tries("192.0.2.1", hers, HERS)).doesNotThrowAnyException();
    }

    @Test
    void aDeviceOpensNoOtherAccountAndAForgedOneNone() {
        var hers = KnownDevices.with(null, HERS, key);
        var forged = new KnownDevices(hers.number(), java.util.List.of("0".repeat(64)));
        for (var device : new KnownDevices[] {hers, forged}) {
            jdbc.update("delete from sign_in_attempts");
            for (var time = 0; time < 5; time++) {
                tries("192.0.2.1", device, "hugo.fictif");
            }
            assertThatThrownBy(() -> tries("192.0.2.2", device, "hugo.fictif")).isInstanceOf(TooManyAttempts.class);
        }
    }

    @Test
    void aDeviceOfHersIsSlowedDownToo() {
        var hers = KnownDevices.with(null, HERS, key);
        for (var time = 0; time < 5; time++) {
            tries("192.0.2.1", hers, HERS);
        }
        assertThatThrownBy(() -> tries("192.0.2.1", hers, HERS)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void oneSourceThatTriesManyAccountsIsStopped() {
        IntStream.rangeClosed(1, 31).forEach(number -> tries("203.0.113.9", null, "personne" + number));
        assertThatThrownBy(() -> tries("203.0.113.9", null, "personne32")).isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> tries("203.0.113.10", null, "personne32")).doesNotThrowAnyException();
    }

    @Test
    void manyAddressesOfOneNetworkAreOneSource() {
        IntStream.rangeClosed(1, 31).forEach(number -> tries("2001:db8:1:2:0:0:0:" + number, null, "personne" + number));
        assertThatThrownBy(() -> tries("2001:db8:1:2:ffff:0:0:1", null, "personne32")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void anAccountThatDoesNotExistIsCountedLikeAnyOther() {
        for (var time = 0; time < 5; time++) {
            tries("192.0.2.1", null, "personne.de.ce.nom");
        }
        assertWaits("192.0.2.1", "Personne.De.Ce.Nom ", 60);
    }

    @Test
    void twentyAttemptsAtOnceAreTwentyAttempts() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> attempt = () -> {
                try {
                    tries("192.0.2.1", null, HERS);
                    return true;
                } catch (TooManyAttempts refused) {
                    return false;
                }
            };
            var looked = 0;
            for (var answer : threads.invokeAll(java.util.Collections.nCopies(20, attempt))) {
                looked += answer.get() ? 1 : 0;
            }
            assertThat(looked).as("attempts whose password is looked at").isEqualTo(5);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsCountedNamesNobodyAndIsForgotten() {
        tries("192.0.2.1", null, HERS);
        assertThat(jdbc.queryForList("select subject from sign_in_attempts", String.class)).hasSize(2)
                .allSatisfy(subject -> assertThat(subject).matches("[0-9a-f]{64}"));
        clock.holdAt(NOON.plusSeconds(3 * 86_400));
        assertThat(attempts.forgetOld()).isEqualTo(2);
    }

    @Test
    void aCookieThatIsNoneOfOursIsNoDevice() {
        var written = KnownDevices.with(null, HERS, key).written();
        assertThat(KnownDevices.read(written)).isNotNull();
        assertThat(KnownDevices.read(null)).isNull();
        assertThat(KnownDevices.read("x" + written)).isNull();
        assertThat(KnownDevices.read("a".repeat(32))).isNull();
    }

    private void tries(String source, KnownDevices device, String account) {
        try (var here = from(source, device)) {
            attempts.begin(account);
        }
    }

    private void assertWaits(String source, String account, long seconds) {
        assertThatThrownBy(() -> tries(source, null, account))
                .isInstanceOfSatisfying(TooManyAttempts.class, wait -> assertThat(wait.remaining().toSeconds()).isEqualTo(seconds))
                .hasMessageContaining("Trop d'essais");
    }

    private static Origin.Scope from(String source, KnownDevices device) {
        return new Origin(source, device).enter();
    }
}
