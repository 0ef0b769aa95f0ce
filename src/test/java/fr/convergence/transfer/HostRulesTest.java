package fr.convergence.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.directory.SiaeKind;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of the transfer, and what the database refuses. */
@ProductTest
class HostRulesTest {

    @Autowired
    private HostRules rules;

    @Autowired
    private TransferService transfers;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private JdbcTemplate database;

    @Test
    void letsAnAciSignEveryContractOfTheProgramme() {
        assertThat(rules.contracts(SiaeKind.ACI)).containsExactlyInAnyOrder(ContractKind.CDDI, ContractKind.CDDI_CVG, ContractKind.CDDI_PHC);
        assertThat(rules.contracts(SiaeKind.EI)).containsExactly(ContractKind.CDDI);
        assertThat(rules.contracts(SiaeKind.AI)).containsExactly(ContractKind.CDDI);
    }

    @ParameterizedTest
    @EnumSource(value = SiaeKind.class, names = {"ETTI", "EITI"})
    void proposesNoStructureThatSignsNoSuchContract(SiaeKind kind) {
        assertThat(rules.contracts(kind)).isEmpty();
    }

    @Test
    void overlapsForSixWeeksAndImmersesForAMonth() {
        assertThat(rules.overlapDays()).isEqualTo(42);
        assertThat(rules.immersion()).isEqualTo(new ImmersionLimits(1, 60, 2));
        assertThat(rules.readingMonths()).isEqualTo(6);
    }

    @Test
    void neverProposesTheStructureWhereSheIs() {
        assertThat(transfers.possibleHosts("CVG-2001-00001", TestWorld.CANAL)).extracting("code").contains(TestWorld.JARDIN, TestWorld.LIVRAISON)
                .doesNotContain(TestWorld.CANAL);
    }

    @Test
    void knowsNoTransferWhereThereIsNone() {
        assertThatThrownBy(() -> transfers.view("CVG-2026-99999")).isInstanceOf(Refusal.class).hasMessageContaining("Aucune poursuite");
        assertThat(transfers.status("CVG-2026-99999")).isEmpty();
    }

    @Test
    void keepsOneAttemptAtATime() {
        var reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 7, 4));
        transfers.open(reference, TestWorld.CANAL, TransferOrigin.PERSON, "cip@aci-canal");
        assertThatThrownBy(() -> transfers.open(reference, TestWorld.CANAL, TransferOrigin.COMMISSION, "cip@aci-canal"))
                .hasMessageContaining("uq_transfer_one_under_way");
    }

    @Test
    void keepsNoRefusalWithoutItsReason() {
        var reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 7, 4));
        transfers.open(reference, TestWorld.CANAL, TransferOrigin.PERSON, "cip@aci-canal");
        assertThatThrownBy(() -> database.update("insert into transfer_target (id, transfer_id, siae, rank, status)"
                        + " select gen_random_uuid(), id, 'aci-jardin', 1, 'REFUSED' from transfer where reference = ?", reference))
                .hasMessageContaining("ck_transfer_target_refusal");
    }
}
