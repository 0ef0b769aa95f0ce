package fr.convergence.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever holds an account hears of what is done to it. */
@ProductTest
class AccountNoticesTest {

    private static final String HERS = TestWorld.account(Profession.EVALUATEUR, TestWorld.CANAL);
    private static final String ADMIN = "fictif.admin";

    @Autowired
    private AccountEvents events;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void nothingWasToldYet() {
        jdbc.update("delete from outbox where reference like 'CPT-%'");
    }

    @Test
    void sheIsToldWhatAnAdministratorDidAndWhatSomebodyDidInHerName() {
        events.write(HERS, ADMIN, AccountEvent.SECOND_FACTOR_RESET);
        events.write(HERS, ADMIN, AccountEvent.ENROLMENT_ALLOWED);
        events.write(HERS, HERS, AccountEvent.PASSWORD_CHANGED);
        events.write(HERS, HERS, AccountEvent.SECOND_FACTOR_SET);
        assertThat(told()).containsExactlyInAnyOrder("accountSecondFactorReset", "accountEnrolmentAllowed", "accountPasswordChanged", "accountSecondFactorSet");
        assertThat(jdbc.queryForList("select recipient || subject || body from outbox where reference like 'CPT-%'", String.class))
                .allSatisfy(mail -> assertThat(mail).contains("@convergence.invalid").doesNotContain(ADMIN));
    }

    @Test
    void whatTheProgrammeDoesByItselfIsToldToNobody() {
        events.write(HERS, null, AccountEvent.PASSWORD_CHANGED);
        events.write(HERS, AccountEvents.PROGRAMME, AccountEvent.DORMANT);
        events.write(HERS, HERS, AccountEvent.SESSION_ENDED);
        assertThat(told()).isEmpty();
    }

    @Test
    void anAccountWithoutAnAddressIsNoFault() {
        events.write("fictif.inconnu", ADMIN, AccountEvent.PASSWORD_CHANGED);
        assertThat(told()).isEmpty();
    }

    private List<String> told() {
        return jdbc.queryForList("select code from outbox where reference like 'CPT-%'", String.class);
    }
}
