package fr.convergence.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class RelayServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String ORIGIN = "cip." + TestWorld.CANAL + "@convergence.invalid";
    private static final String HOST = "cip." + TestWorld.JARDIN + "@convergence.invalid";

    @Autowired
    private TransferService transfers;

    @Autowired
    private HostRequestService requests;

    @Autowired
    private RelayService relays;

    @Autowired
    private OriginAccessService access;

    @Autowired
    private PassportService passports;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private ConsentRegister consents;

    @Autowired
    private NoticeService notices;

    @Autowired
    private TimeMachine time;

    @Autowired
    private JdbcTemplate database;

    private String reference;

    @BeforeEach
    void somebodyWhoWentOn() {
        time.holdAt(TODAY);
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY.minusMonths(9), TODAY.plusMonths(3));
        transfers.open(reference, TestWorld.CANAL, TransferOrigin.COMMISSION, "direction@aci-canal");
        transfers.propose(reference, new Proposal(List.of(TestWorld.JARDIN), TransferMotive.COMMISSION, "Étape suivante.", TODAY.plusDays(10)));
        transfers.recordAgreement(reference, new Agreement(Set.of(Domain.EMPLOI, Domain.LOGEMENT), ConsentMeans.ORAL,
                Map.of(Domain.EMPLOI, "Cherche un poste en cuisine.", Domain.LOGEMENT, "Demande en cours.", Domain.SANTE, "Rien à dire."), null), "cip@aci-canal");
        requests.request(reference);
        requests.accept(reference, "direction@aci-jardin");
        requests.agreeOnContract(reference, new PlannedContract(ContractKind.CDDI, BigDecimal.valueOf(26), TODAY, TODAY.plusMonths(6),
                "cip@aci-jardin", "referent-emploi@aci-jardin", null, null), false);
        relays.move(reference);
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void remindsWhoeverHasNotDoneTheirPart() {
        relays.remindRelay(reference);
        assertThat(told("transferRelayExpected")).containsExactly(ORIGIN);
        relays.handOver(reference, new HandOver("Elle préfère le binôme.", TODAY));
        relays.remindRelay(reference);
        assertThat(told("transferRelayExpected")).containsExactlyInAnyOrder(ORIGIN, HOST);
        relays.escalateRelay(reference);
        assertThat(told("transferRelayLate")).hasSize(2);

        relays.receive(reference, new ThreadCheck(true, true, true, true, null), "cip@aci-jardin");
        relays.remindRelay(reference);
        relays.escalateRelay(reference);

        assertThat(told("transferRelayExpected")).hasSize(2);
        assertThat(told("transferRelayLate")).hasSize(2);
    }

    @Test
    void namesTheNewTeamAndLeavesTheFormerOne() {
        assertThat(parcours.view(reference).referents()).containsOnly(
                Map.entry(ReferentRole.FIL_ROUGE, "cip@aci-jardin"), Map.entry(ReferentRole.EMPLOI, "referent-emploi@aci-jardin"));
        assertThat(relays.originFilRouge(reference)).contains("cip@aci-canal");
    }

    @Test
    void letsTheOriginFollowUntilTheLastDayOfTheOverlap() {
        var last = transfers.view(reference).overlapEndsOn();
        assertThat(last).isEqualTo(TODAY.plusDays(42));
        time.holdAt(last);
        assertThat(access.of(reference, TestWorld.CANAL)).isEqualTo(FileReach.whole(last));
        assertThat(access.of(reference, TestWorld.LIVRAISON)).isEqualTo(FileReach.nothing());
        time.holdAt(last.plusDays(1));
        assertThat(access.of(reference, TestWorld.CANAL).extent()).isEqualTo(FileReach.Extent.OWN_PERIOD);
    }

    @Test
    void givesThePersonTheCopyTheOtherStructureReads() {
        var passport = passports.readable(reference);
        assertThat(passport.lines()).as("health was not agreed to").extracting(PassportLine::domain)
                .containsExactly(Domain.EMPLOI, Domain.LOGEMENT);
        assertThat(notices.letters(reference)).singleElement().satisfies(letter -> {
            assertThat(letter.paragraphs()).contains("Emploi : Cherche un poste en cuisine.").noneMatch(line -> line.contains("Rien à dire"));
            assertThat(letter.paragraphs()).anyMatch(line -> line.contains(passport.fingerprint()));
        });
        assertThat(consents.answer(reference, Domain.SANTE, Recipient.SIAE)).contains(ConsentAnswer.REFUSED);
    }

    @Test
    void hidesADomainAsSoonAsTheAgreementIsWithdrawn() {
        time.holdAt(TODAY.plusDays(1));
        consents.record(reference, Domain.LOGEMENT, Recipient.SIAE, ConsentAnswer.WITHDRAWN, ConsentMeans.ORAL, "cip@aci-jardin");
        assertThat(passports.readable(reference).lines()).extracting(PassportLine::domain).containsExactly(Domain.EMPLOI);
    }

    @Test
    void returnsOnlyAfterAFailure() {
        var back = new PlannedContract(ContractKind.CDDI, BigDecimal.valueOf(26), TODAY.plusDays(1), TODAY.plusMonths(3),
                "cip@aci-canal", null, null, null);
        assertThatThrownBy(() -> relays.agreeOnReturn(reference, back)).hasMessageContaining("déjà avancé");
        relays.fail(reference);
        relays.agreeOnReturn(reference, back);
        relays.returnToOrigin(reference);
        assertThat(parcours.view(reference).siae()).isEqualTo(TestWorld.CANAL);
        assertThat(parcours.view(reference).referents()).as("the host's team").containsOnly(Map.entry(ReferentRole.FIL_ROUGE, "cip@aci-canal"));
        assertThat(transfers.status(reference)).isEmpty();
    }

    private List<String> told(String code) {
        return database.queryForList("select recipient from outbox where reference = ? and code = ?", String.class, reference, code);
    }
}
