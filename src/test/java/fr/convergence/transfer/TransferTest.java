package fr.convergence.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void asksTheStructuresInTheirOrder() {
        var transfer = agreed("jardin", "livraison");
        assertThat(transfer.ask(TODAY)).isEqualTo("jardin");
        transfer.decline(HostRefusal.NO_HIRING, "Aucun poste ne se libère.", "direction.jardin", TODAY);
        assertThat(transfer.turnToNext(TODAY)).isTrue();
        assertThat(transfer.ask(TODAY)).isEqualTo("livraison");
        assertThat(transfer.turnToNext(TODAY)).as("nobody left").isFalse();
        assertThat(transfer.view().targets()).extracting(TargetView::status).containsExactly(TargetStatus.REFUSED, TargetStatus.SILENT);
        assertThat(transfer.view().status()).isEqualTo(TransferStatus.PROPOSING);
    }

    @Test
    void asksNobodyTwiceNorBeforeThePersonAgrees() {
        var proposed = proposed("jardin");
        assertThatThrownBy(() -> proposed.ask(TODAY)).isInstanceOf(Refusal.class).hasMessageContaining("déjà avancé");
        var asked = requested("jardin");
        assertThatThrownBy(() -> asked.ask(TODAY)).hasMessageContaining("déjà avancé");
        assertThatThrownBy(() -> asked.agreeOnContract(contract())).hasMessageContaining("déjà avancé");
    }

    @ParameterizedTest(name = "{0} structures")
    @CsvSource({"0, false", "1, true", "3, true", "4, false"})
    void proposesOneToThreeStructures(int count, boolean accepted) {
        var targets = List.of("a", "b", "c", "d").subList(0, count);
        var transfer = transfer();
        if (accepted) {
            assertThatCode(() -> transfer.propose(proposal(targets), TODAY)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> transfer.propose(proposal(targets), TODAY)).hasMessage("Proposez une à trois structures.");
        }
    }

    @Test
    void goesBackToThePersonWithTheSameStructureFirst() {
        var transfer = requested("jardin");
        transfer.takeBack();
        assertThat(transfer.view().status()).isEqualTo(TransferStatus.WITH_PERSON);
        transfer.agree(List.of(), null, TODAY);
        assertThat(transfer.ask(TODAY)).isEqualTo("jardin");
    }

    @Test
    void keepsTheLinesOfTheLastAgreementOnly() {
        var transfer = proposed("jardin");
        transfer.agree(List.of(new PassportLine(Domain.LOGEMENT, "Cherche une résidence."), new PassportLine(Domain.EMPLOI, "Cuisine.")), null, TODAY);
        transfer.ask(TODAY);
        transfer.takeBack();
        transfer.agree(List.of(new PassportLine(Domain.LOGEMENT, "Cherche une résidence."), new PassportLine(Domain.EMPLOI, "Jardin.")), null, TODAY);
        assertThat(transfer.passport().lines()).as("in the order of the domains")
                .containsExactly(new PassportLine(Domain.EMPLOI, "Jardin."), new PassportLine(Domain.LOGEMENT, "Cherche une résidence."));
    }

    @ParameterizedTest(name = "{0} from day {1} to day {2}")
    @CsvSource({
        "VISIT, 1, 40, true",
        "VISIT, 2, 1, false",
        "VISIT, 40, 40, true",
        "VISIT, 40, 41, false"
    })
    void keepsADiscoveryThatIsOver(DiscoveryKind kind, int from, int to, boolean accepted) {
        var transfer = proposed("jardin");
        var report = new DiscoveryReport("jardin", kind, null, TODAY.plusDays(from), TODAY.plusDays(to), "Bon accueil.", null);
        if (accepted) {
            transfer.discovered(report, TODAY.plusDays(40));
            assertThat(transfer.view().discoveries()).containsExactly(report);
        } else {
            assertThatThrownBy(() -> transfer.discovered(report, TODAY.plusDays(40))).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void refusesADiscoveryInAStructureThatWasNotProposed() {
        var report = new DiscoveryReport("ailleurs", DiscoveryKind.VISIT, null, TODAY, TODAY, "Bon accueil.", null);
        assertThatThrownBy(() -> proposed("jardin").discovered(report, TODAY)).hasMessageContaining("structures proposées");
    }

    @Test
    void receivesTheRelayOnlyOnceItWasHandedOver() {
        var transfer = moved();
        var complete = new ThreadCheck(true, true, true, true, null);
        assertThatThrownBy(() -> transfer.relayUnderWay().receive(complete)).hasMessageContaining("pas encore été passé");
        transfer.relayUnderWay().handOver(new HandOver("Elle préfère le binôme.", TODAY), TODAY);
        transfer.relayUnderWay().receive(new ThreadCheck(true, false, true, true, "Lui redonner le numéro."));
        assertThat(transfer.view().threadCheck().isComplete()).isFalse();
        transfer.relayUnderWay().handOver(new HandOver("Numéro redonné.", TODAY), TODAY);
        assertThat(transfer.view().threadCheck()).as("asked again").isNull();
    }

    @Test
    void staysClosed() {
        var transfer = proposed("jardin");
        transfer.stay("Je suis bien ici.", TODAY);
        assertThatThrownBy(() -> transfer.close(TransferStatus.STOPPED, TODAY)).hasMessageContaining("est terminée");
        assertThatThrownBy(() -> transfer.stay("Encore.", TODAY)).hasMessageContaining("déjà avancé");
    }

    @Test
    void staysWithTheHostOrGoesHomeOnlyAfterAFailure() {
        var moved = moved();
        assertThatThrownBy(() -> moved.stay("Je reste.", TODAY)).hasMessageContaining("déjà avancé");
        assertThatThrownBy(() -> moved.returnUnderWay().agreeOnReturn(contract())).hasMessageContaining("déjà avancé");
        moved.failed(TODAY);
        moved.stay("Je reste.", TODAY);
        assertThat(moved.view().status()).isEqualTo(TransferStatus.STAYED_WITH_HOST);
    }

    @Test
    void givesUpWithAReason() {
        assertThatThrownBy(() -> transfer().giveUp(null, TODAY)).hasMessageContaining("Expliquez pourquoi");
    }

    @Test
    void givesThePassportAFingerprintThatTellsCopiesApart() {
        var one = new Passport("CVG-2026-00001", TODAY, List.of(new PassportLine(Domain.EMPLOI, "Cuisine.")));
        var same = new Passport("CVG-2026-00001", TODAY, List.of(new PassportLine(Domain.EMPLOI, "Cuisine.")));
        var other = new Passport("CVG-2026-00001", TODAY, List.of(new PassportLine(Domain.EMPLOI, "Jardin.")));
        assertThat(one.fingerprint()).hasSize(16).isEqualTo(same.fingerprint()).isNotEqualTo(other.fingerprint());
    }

    @Test
    void namesATeamWithoutTheRolesLeftEmpty() {
        assertThat(contract().team()).containsOnlyKeys(ReferentRole.FIL_ROUGE);
        assertThatThrownBy(() -> new PlannedContract(ContractKind.CDDI, BigDecimal.TEN, TODAY, TODAY, null, null, null, null))
                .isInstanceOf(Refusal.class);
    }

    private static Transfer transfer() {
        return new Transfer("CVG-2026-00001", "canal", TransferOrigin.PERSON, "cip.canal", TODAY);
    }

    private static Proposal proposal(List<String> targets) {
        return new Proposal(targets, TransferMotive.OTHER_TRADE, "Apprendre le maraîchage.", TODAY.plusDays(1));
    }

    private static Transfer proposed(String... targets) {
        var transfer = transfer();
        transfer.propose(proposal(List.of(targets)), TODAY);
        return transfer;
    }

    private static Transfer agreed(String... targets) {
        var transfer = proposed(targets);
        transfer.agree(List.of(), null, TODAY);
        return transfer;
    }

    private static Transfer requested(String... targets) {
        var transfer = agreed(targets);
        transfer.ask(TODAY);
        return transfer;
    }

    private static Transfer moved() {
        var transfer = requested("jardin");
        transfer.accept("direction.jardin", TODAY);
        transfer.agreeOnContract(contract());
        transfer.moved(new Relay("cip.canal", TODAY, TODAY.plusDays(42), TODAY.plusMonths(3)));
        return transfer;
    }

    private static PlannedContract contract() {
        return new PlannedContract(ContractKind.CDDI, BigDecimal.valueOf(26), TODAY, TODAY.plusMonths(6), "cip.jardin", null, null, null);
    }
}
