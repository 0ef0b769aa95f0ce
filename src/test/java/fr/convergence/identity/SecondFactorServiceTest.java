package fr.convergence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import fr.convergence.calendar.ClockControl;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.ProductTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class SecondFactorServiceTest {

    private static final String ACCOUNT = "nadia.fictive";
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:10Z");

    @Autowired
    private SecondFactorService factors;

    @Autowired
    private IdentityKey key;

    @Autowired
    private ClockControl clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void holdTheClock() {
        clock.holdAt(NOON);
    }

    @AfterEach
    void withoutSecondFactor() {
        clock.release();
        jdbc.update("delete from second_factor where account = ?", ACCOUNT);
    }

    @Test
    void isSetByAFirstRightCodeOnly() throws Exception {
        var secret = factors.enrol(ACCOUNT);
        assertThat(factors.isSet(ACCOUNT)).isFalse();
        assertThatThrownBy(() -> factors.confirm(ACCOUNT, "abcdef")).isInstanceOf(Refusal.class).hasMessage(SecondFactorService.WRONG);
        assertThat(factors.passes(ACCOUNT, code(secret, NOON))).as("before it is confirmed").isFalse();
        assertThat(factors.confirm(ACCOUNT, code(secret, NOON))).hasSize(10).doesNotHaveDuplicates();
        assertThat(factors.isSet(ACCOUNT)).isTrue();
        assertThatThrownBy(() -> factors.enrol(ACCOUNT)).as("the secret is not shown again").isInstanceOf(Refusal.class);
    }

    @Test
    void noCodeServesTwice() throws Exception {
        var secret = confirmed();
        clock.holdAt(NOON.plusSeconds(30));
        var code = code(secret, NOON.plusSeconds(30));
        assertThat(factors.passes(ACCOUNT, code)).isTrue();
        assertThat(factors.passes(ACCOUNT, code)).as("again").isFalse();
        assertThat(factors.passes(ACCOUNT, code(secret, NOON))).as("an earlier one").isFalse();
    }

    @Test
    void takesTheCodeBeforeAndTheCodeAfterAndNoOther() throws Exception {
        var secret = confirmed();
        clock.holdAt(NOON.plusSeconds(300));
        assertThat(factors.passes(ACCOUNT, code(secret, NOON.plusSeconds(240)))).as("a minute late").isFalse();
        assertThat(factors.passes(ACCOUNT, code(secret, NOON.plusSeconds(360)))).as("a minute early").isFalse();
        assertThat(factors.passes(ACCOUNT, code(secret, NOON.plusSeconds(270)))).isTrue();
        assertThat(factors.passes(ACCOUNT, code(secret, NOON.plusSeconds(330)))).isTrue();
    }

    @Test
    void eachRecoveryCodeOpensOnceHoweverItIsTyped() throws Exception {
        var codes = codesOf(factors.enrol(ACCOUNT));
        assertThat(factors.passes(ACCOUNT, codes.get(0).toLowerCase(Locale.ROOT).replace("-", " "))).isTrue();
        assertThat(factors.passes(ACCOUNT, codes.get(0))).as("again").isFalse();
        assertThat(factors.recoveryCodesLeft(ACCOUNT)).isEqualTo(9);
        assertThat(factors.passes("hugo.fictif", codes.get(1))).as("somebody else's").isFalse();
    }

    @Test
    void aStolenTableGivesNeitherSecretNorRecoveryCode() throws Exception {
        var secret = factors.enrol(ACCOUNT);
        var codes = codesOf(secret);
        var sealed = jdbc.queryForObject("select secret from second_factor where account = ?", byte[].class, ACCOUNT);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(new String(new Base32().decode(secret), StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> key.open(sealed, "hugo.fictif")).as("in another's row").isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new IdentityKey("bm90IHRoZSBzYW1lIGtleSBhdCBhbGwsIHNvcnJ5").open(sealed, ACCOUNT)).isInstanceOf(IllegalStateException.class);
        assertThat(jdbc.queryForList("select digest from recovery_code where account = ?", String.class, ACCOUNT))
                .allSatisfy(digest -> assertThat(digest).doesNotContain(codes.get(0).replace("-", "").toLowerCase(Locale.ROOT)));
    }

    @Test
    void takingItOffIsWrittenDown() throws Exception {
        confirmed();
        var before = events();
        factors.reset(ACCOUNT, "admin.fictif");
        assertThat(factors.isSet(ACCOUNT)).isFalse();
        assertThat(factors.recoveryCodesLeft(ACCOUNT)).isZero();
        assertThat(events()).hasSize(before.size() + 1).contains("admin.fictif SECOND_FACTOR_RESET");
        assertThatThrownBy(() -> jdbc.update("delete from account_event where account = ?", ACCOUNT)).hasMessageContaining("append-only");
    }

    private List<String> events() {
        return jdbc.queryForList("select actor || ' ' || event from account_event where account = ?", String.class, ACCOUNT);
    }

    private String confirmed() throws Exception {
        var secret = factors.enrol(ACCOUNT);
        codesOf(secret);
        return secret;
    }

    private List<String> codesOf(String secret) throws Exception {
        return factors.confirm(ACCOUNT, code(secret, NOON));
    }

    /** As the telephone computes it. */
    private static String code(String secret, Instant at) throws Exception {
        return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(
                new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"), at, Locale.ROOT);
    }
}
