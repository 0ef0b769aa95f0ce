package fr.convergence.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What the answers of a person allow: to whom, for what, until when. */
@ProductTest
@RecordApplicationEvents
class ConsentRegisterTest {

    private static final LocalDate TODAY = ProcessTestBase.TODAY;
    private static final String BY = "cip@aci-canal";
    private static final Sharing ALL = Sharing.of(Domain.LOGEMENT, Recipient.PARTNERS);
    private static final Sharing ONE = Sharing.with(Domain.LOGEMENT, Recipient.PARTNERS, "logement-1");
    private static final Sharing OTHER = Sharing.with(Domain.LOGEMENT, Recipient.PARTNERS, "logement-2");

    @Autowired
    private ConsentRegister register;

    @Autowired
    private ConsentExpiryService expiry;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private TimeMachine time;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ApplicationEvents events;

    private String reference;

    @BeforeEach
    void somebodyIsAccompanied() {
        time.holdAt(TODAY);
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY.minusMonths(3), TODAY.plusMonths(9));
    }

    @AfterEach
    void release() {
        time.release();
    }

    @Test
    void aSilenceAllowsNothing() {
        for (var domain : Domain.values()) {
            for (var recipient : Recipient.values()) {
                assertThat(register.allows(reference, domain, recipient)).as(domain + " " + recipient).isFalse();
            }
        }
        assertThat(register.allows(reference, ONE)).isFalse();
    }

    @Test
    void aYesToOneIsNoYesToAll() {
        say(ONE, ConsentAnswer.GIVEN);
        assertThat(List.of(register.allows(reference, ONE), register.allows(reference, OTHER), register.allows(reference, ALL)))
                .containsExactly(true, false, false);
    }

    @Test
    void aYesToAllIsAYesToEachButTheOneSheTurnedDown() {
        say(ONE, ConsentAnswer.REFUSED);
        say(ALL, ConsentAnswer.GIVEN);
        assertThat(List.of(register.allows(reference, ONE), register.allows(reference, OTHER), register.allows(reference, ALL)))
                .containsExactly(false, true, true);
        assertThat(register.unwanted(reference, Domain.LOGEMENT, Recipient.PARTNERS)).containsExactly("logement-1");
        say(ONE, ConsentAnswer.GIVEN);
        assertThat(register.allows(reference, ONE)).isTrue();
        assertThat(register.unwanted(reference, Domain.LOGEMENT, Recipient.PARTNERS)).isEmpty();
    }

    @Test
    void aNoToAllEndsWhatWasSaidOfOneBefore() {
        say(ONE, ConsentAnswer.GIVEN);
        say(ALL, ConsentAnswer.WITHDRAWN);
        assertThat(register.allows(reference, ONE)).isFalse();
    }

    @Test
    void aYesForOnePurposeIsNoYesForAnother() {
        say(ALL, ConsentAnswer.GIVEN);
        assertThat(register.allows(reference, new Sharing(Domain.LOGEMENT, Recipient.PARTNERS, null, SharingPurpose.EMPLOYMENT))).isFalse();
        assertThat(register.allows(reference, new Sharing(Domain.SANTE, Recipient.PARTNERS, null, SharingPurpose.MOBILISATION))).isFalse();
    }

    @Test
    void anAgreementEndsAfterItsLastDayAndWhatRunsOnItIsToldOnce() {
        register.record(reference, ALL, ConsentAnswer.GIVEN, new Proof(ConsentMeans.SIGNED, "Pochette 3", TODAY.plusDays(40)), BY);
        time.holdAt(TODAY.plusDays(10));
        expiry.announce();
        assertThat(database.queryForList("select recipient from outbox where reference = ? and code = 'consentTermInSight'", String.class, reference))
                .containsExactly("cip." + TestWorld.CANAL + "@convergence.invalid");
        time.holdAt(TODAY.plusDays(40));
        assertThat(register.allows(reference, ALL)).as("its last day").isTrue();
        time.holdAt(TODAY.plusDays(41));
        assertThat(register.allows(reference, ALL)).as("whether or not the job has run").isFalse();
        assertThat(register.answer(reference, ALL)).contains(ConsentAnswer.EXPIRED);
        expiry.expire();
        expiry.expire();
        assertThat(events.stream(ConsentWithdrawn.class).filter(withdrawn -> withdrawn.reference().equals(reference)))
                .containsExactly(new ConsentWithdrawn(reference, Domain.LOGEMENT, Recipient.PARTNERS));
        assertThat(register.history(reference)).extracting(ConsentLine::answer).containsExactly(ConsentAnswer.GIVEN, ConsentAnswer.EXPIRED);
    }

    @Test
    void anAgreementThatWasRenewedDoesNotEnd() {
        register.record(reference, ALL, ConsentAnswer.GIVEN, new Proof(ConsentMeans.ORAL, null, TODAY.plusDays(40)), BY);
        time.holdAt(TODAY.plusDays(30));
        say(ALL, ConsentAnswer.GIVEN);
        time.holdAt(TODAY.plusDays(41));
        expiry.expire();
        assertThat(register.allows(reference, ALL)).isTrue();
        assertThat(register.current(reference)).singleElement().satisfies(line -> assertThat(line.expiresOn()).isEqualTo(TODAY.plusDays(30).plusMonths(24)));
    }

    @Test
    void anAgreementIsForTheFutureAndNotForEver() {
        for (var day : List.of(TODAY, TODAY.minusDays(1), TODAY.plusMonths(24).plusDays(1))) {
            assertThatThrownBy(() -> register.record(reference, ALL, ConsentAnswer.GIVEN, new Proof(ConsentMeans.ORAL, null, day), BY))
                    .as(day.toString()).isInstanceOf(Refusal.class);
        }
        assertThat(register.history(reference)).isEmpty();
    }

    private void say(Sharing sharing, ConsentAnswer answer) {
        register.record(reference, sharing, answer, Proof.by(ConsentMeans.ORAL), BY);
    }
}
