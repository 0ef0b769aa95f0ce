package fr.convergence.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.Identity;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.retention.ErasureCause;
import fr.convergence.retention.ErasureService;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.transfer.TransferIndicatorService;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Nine people of the Canal and four of the Jardin, twenty years ago; they are forgotten one after the other. */
@ProductTest
@Transactional
class FiguresAfterForgettingTest {

    private static final List<String> BOTH = List.of(TestWorld.CANAL, TestWorld.JARDIN);

    @Autowired
    private PresenceService presence;

    @Autowired
    private TransferIndicatorService transfers;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private ErasureService erasures;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient database;

    private final List<String> references = new ArrayList<>();

    @BeforeEach
    void peopleWorkedThere() {
        for (var months : List.of(9, 10, 11, 12, 14, 16, 18, 20, 24)) {
            references.add(worked(TestWorld.CANAL, months));
        }
        for (var months : List.of(9, 10, 12, 13)) {
            references.add(worked(TestWorld.JARDIN, months));
        }
        entities.flush();
        for (var reference : references.subList(0, 6)) {
            database.sql("""
                            insert into transfer (id, reference, siae, status, origin, opened_by, opened_on, planned_on, contract_starts, moved_on, version)
                            values (gen_random_uuid(), :reference, 'aci-canal', 'MOVED', 'WISH', 'cip', '2016-08-01', '2016-08-02', '2016-09-01', '2016-09-01', 0)
                            """)
                    .param("reference", reference).update();
        }
    }

    @Test
    void tellTheSameOfClosedYears() {
        var before = figures();
        assertThat(before).contains("people=9", "(6 poursuites)").doesNotContain("people=4");
        for (var reference : references) {
            forget(reference);
            assertThat(figures()).as("after " + reference).isEqualTo(before);
        }
        assertThat(database.sql("select count(*) from parcours where reference in (:references)").param("references", references).query(Long.class).single()).isZero();
    }

    @Test
    void keepNothingWhereTooFewAreCounted() {
        references.forEach(this::forget);
        assertThat(database.sql("select count(*) from yearly_figure where siae = 'aci-jardin' and year = 2016").query(Long.class).single()).isZero();
        assertThat(database.sql("select count(*) from yearly_figure where siae = 'aci-canal' and year = 2016").query(Long.class).single()).isEqualTo(9);
    }

    private String figures() {
        var shown = new StringBuilder();
        for (var year = 2016; year <= 2018; year++) {
            var from = LocalDate.of(year, 1, 1);
            var to = LocalDate.of(year, 12, 31);
            shown.append(presence.of(BOTH, from, to)).append(presence.of(List.of(TestWorld.CANAL), from, to)).append(transfers.of(Set.copyOf(BOTH), from, to));
        }
        // Where too few are counted there is no figure, and in the end nobody to count.
        return shown.toString().replaceAll("Line\\[siae=[^,]*, name=[^,]*, people=effectif trop faible[^]]*](, )?", "").replace(SmallFigures.TOO_FEW, SmallFigures.NOBODY)
                .replace("], ]", "]]");
    }

    private void forget(String reference) {
        erasures.ask(reference, ErasureCause.RETENTION, null);
        for (var id : erasures.unfinished(1000)) {
            while (erasures.next(id)) {
                // step by step
            }
        }
        entities.clear();
    }

    private String worked(String siae, int months) {
        var start = LocalDate.of(2016, 1, 11);
        var reference = parcours.nextReference();
        parcours.admit(reference, parcours.register(new Identity("Prénom", "Fictif-Oublié", LocalDate.of(1980, 1, 1), null, null, null)), siae);
        parcours.appoint(reference, Map.of(ReferentRole.FIL_ROUGE, "cip@" + siae));
        parcours.open(reference, new ContractTerms(siae, ContractKind.CDDI, BigDecimal.valueOf(26), start, start.plusMonths(months).minusDays(1)));
        return reference;
    }
}
