package fr.convergence.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentDeskService;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Proof;
import fr.convergence.consent.Recipient;
import fr.convergence.consent.Sharing;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A structure that the person turned down by its name: nobody proposes it, nobody asks it, nothing is told there. */
@ProductTest
class UnwantedHostTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String BY = "cip@aci-canal";

    @Autowired
    private TransferService transfers;

    @Autowired
    private HostRequestService requests;

    @Autowired
    private RelayService relays;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private ConsentRegister consents;

    @Autowired
    private ConsentDeskService desk;

    @Autowired
    private TimeMachine time;

    private TransferFixture people;
    private String reference;

    @BeforeEach
    void holdTheClock() {
        time.holdAt(TODAY);
        people = new TransferFixture(transfers, requests, relays, parcours);
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY.minusMonths(9), TODAY.plusMonths(3));
        transfers.open(reference, TestWorld.CANAL, TransferOrigin.COMMISSION, "direction@aci-canal");
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void isNeitherInTheListNorTakenWhenItIsSentAnyway() {
        say(ConsentAnswer.REFUSED, Domain.SANTE, TestWorld.JARDIN);
        assertThat(transfers.possibleHosts(reference, TestWorld.CANAL)).extracting("code").contains(TestWorld.LIVRAISON).doesNotContain(TestWorld.JARDIN);
        assertThatThrownBy(() -> propose(TestWorld.LIVRAISON, TestWorld.JARDIN)).isInstanceOf(Refusal.class).hasMessageContaining("a dit non à cette structure");
        propose(TestWorld.LIVRAISON);
        assertThat(transfers.view(reference).targets()).extracting(TargetView::siae).containsExactly(TestWorld.LIVRAISON);
    }

    @Test
    void isProposedAgainOnceSheSaysYesToItByName() {
        say(ConsentAnswer.REFUSED, Domain.SANTE, TestWorld.JARDIN);
        say(ConsentAnswer.GIVEN, Domain.EMPLOI, TestWorld.JARDIN);
        propose(TestWorld.JARDIN);
        assertThat(transfers.view(reference).targets()).extracting(TargetView::siae).containsExactly(TestWorld.JARDIN);
    }

    @Test
    void aNoToEverybodyIsNoNoToOneByName() {
        consents.record(reference, Domain.SANTE, Recipient.SIAE, ConsentAnswer.REFUSED, ConsentMeans.ORAL, BY);
        assertThat(consents.unwanted(reference, Recipient.SIAE)).isEmpty();
    }

    @Test
    void isNotAskedWhenSheSaysNoAfterTheProposal() {
        propose(TestWorld.JARDIN, TestWorld.LIVRAISON);
        say(ConsentAnswer.REFUSED, Domain.EMPLOI, TestWorld.JARDIN);
        people.agree(reference, Set.of(Domain.EMPLOI));
        assertThat(requests.request(reference)).isEqualTo(TestWorld.LIVRAISON);
        assertThat(transfers.view(reference).targets()).extracting(TargetView::status).containsExactly(TargetStatus.UNWANTED, TargetStatus.ASKED);
    }

    @Test
    void anAgreementWithNobodyLeftToAskIsRefusedWithWhatToDo() {
        propose(TestWorld.JARDIN);
        say(ConsentAnswer.REFUSED, Domain.EMPLOI, TestWorld.JARDIN);
        assertThatThrownBy(() -> people.agree(reference, Set.of(Domain.EMPLOI))).isInstanceOf(Refusal.class).hasMessageContaining("registre des consentements");
    }

    @Test
    void isSkippedWhenTheOneBeforeItDeclines() {
        propose(TestWorld.LIVRAISON, TestWorld.JARDIN);
        people.agree(reference, Set.of(Domain.EMPLOI));
        requests.request(reference);
        say(ConsentAnswer.REFUSED, Domain.EMPLOI, TestWorld.JARDIN);
        assertThat(requests.turnToNext(reference)).as("somebody left to ask").isFalse();
        assertThat(transfers.status(reference)).contains(TransferStatus.PROPOSING);
    }

    @Test
    void aNoToTheOneThatIsAskedTellsItLikeAWithdrawal() {
        propose(TestWorld.JARDIN);
        people.agree(reference, Set.of(Domain.EMPLOI));
        var host = requests.request(reference);
        assertThat(consents.allows(reference, Sharing.with(Domain.EMPLOI, Recipient.SIAE, host))).isTrue();
        say(ConsentAnswer.REFUSED, Domain.EMPLOI, host);
        assertThat(consents.allows(reference, Sharing.with(Domain.EMPLOI, Recipient.SIAE, host))).isFalse();
        assertThat(consents.unwanted(reference, Recipient.SIAE)).containsExactly(host);
    }

    private void say(ConsentAnswer answer, Domain domain, String structure) {
        desk.note(reference, Sharing.with(domain, Recipient.SIAE, structure), answer, Proof.by(ConsentMeans.ORAL), BY);
    }

    private void propose(String... structures) {
        transfers.propose(reference, new Proposal(List.of(structures), TransferMotive.COMMISSION, "Étape suivante.", TODAY.plusDays(10)));
    }
}
