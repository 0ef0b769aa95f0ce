package fr.convergence.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ReferentRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ConcertationServiceTest extends AccompanimentTest {

    @Autowired
    private ConcertationService concertations;

    @Autowired
    private ConcertationRhythm rhythm;

    @BeforeEach
    void buildAPlan() {
        build(Domain.LOGEMENT, ReferentRole.LOGEMENT, TODAY.plusMonths(1));
    }

    /** Start 2 March 2026, term 1 January 2027: close until 2 June, and from 1 October on. */
    @ParameterizedTest(name = "after {0}, on {1} at the latest: {2}")
    @CsvSource({
        "2026-03-02, 2026-03-30, four weeks at the start",
        "2026-06-01, 2026-06-29, last day of the first three months",
        "2026-06-02, 2026-07-28, then eight weeks",
        "2026-08-05, 2026-09-30, eight weeks that end the day before the three months",
        "2026-08-06, 2026-10-01, eight weeks that reach the three months before the term",
        "2026-09-02, 2026-10-01, not eight weeks: the three months before the term have begun",
        "2026-09-10, 2026-10-08, four weeks take over",
        "2026-10-01, 2026-10-29, four weeks before the term",
        "2026-03-22, 2026-04-17, a Sunday gives the Friday before",
        "2026-04-08, 2026-05-06, a day that is worked",
        "2026-04-16, 2026-05-13, the day before Ascension",
        "2027-01-02, 2027-02-26, eight weeks after the term"
    })
    void setsTheNextConcertationWithinTheRhythm(LocalDate last, LocalDate next, String why) {
        assertThat(rhythm.next(last, TODAY, TERM)).as(why).isEqualTo(next);
    }

    @Test
    void keepsTheRhythmWithoutATerm() {
        assertThat(rhythm.next(LocalDate.of(2026, 9, 2), TODAY, null)).isEqualTo(LocalDate.of(2026, 10, 28));
    }

    @Test
    void startsFromTheLastConcertation() {
        assertThat(concertations.next(reference, SIAE)).isEqualTo(TODAY.plusWeeks(4));
        concertations.hold(reference, SIAE, report(TODAY, Set.of(ReferentRole.FIL_ROUGE), true, null, List.of()), FIL_ROUGE);
        time.holdAt(TODAY.plusWeeks(4));
        concertations.hold(reference, SIAE, report(TODAY.plusWeeks(4), Set.of(ReferentRole.FIL_ROUGE), true, null, List.of()), FIL_ROUGE);
        assertThat(concertations.next(reference, SIAE)).isEqualTo(TODAY.plusWeeks(8));
    }

    @Test
    void notesWhoWasThereAndWhoWasNot() {
        var decision = new DecidedAction(1, null, action(ReferentRole.LOGEMENT, TODAY.plusDays(15)));
        concertations.hold(reference, SIAE,
                report(TODAY, Set.of(ReferentRole.FIL_ROUGE, ReferentRole.LOGEMENT), false, null, List.of(decision)), FIL_ROUGE);
        assertThat(accompaniment.concertations(reference)).singleElement().satisfies(held -> {
            assertThat(held.present()).containsExactlyInAnyOrder(ReferentRole.FIL_ROUGE, ReferentRole.LOGEMENT);
            assertThat(held.absent()).containsExactly(ReferentRole.SANTE);
            assertThat(held.decisions()).singleElement().satisfies(action -> assertThat(action.owner()).isEqualTo(HOUSING));
        });
    }

    @Test
    void isHeldByTwoAtLeast() {
        assertThatThrownBy(() -> hold(Set.of(ReferentRole.FIL_ROUGE), false, " ")).hasMessageContaining("au moins deux participants");
        assertThatCode(() -> hold(Set.of(ReferentRole.FIL_ROUGE), true, null)).doesNotThrowAnyException();
        assertThatCode(() -> hold(Set.of(ReferentRole.FIL_ROUGE), false, "Un bailleur fictif")).doesNotThrowAnyException();
        assertThatThrownBy(() -> hold(Set.of(ReferentRole.FIL_ROUGE, ReferentRole.EMPLOI), false, null))
                .hasMessageContaining("n'est plus nommé sur ce parcours");
    }

    @Test
    void isWrittenDownWithinTheMonth() {
        assertThatThrownBy(() -> holdOn(TODAY.plusDays(1))).hasMessageContaining("n'a pas encore eu lieu");
        assertThatThrownBy(() -> holdOn(TODAY.minusDays(32))).hasMessageContaining("au plus tard un mois après");
        assertThatThrownBy(() -> holdOn(null)).hasMessageContaining("Indiquez la date");
        assertThatCode(() -> holdOn(TODAY.minusDays(31))).doesNotThrowAnyException();
    }

    @Test
    void decidesNothingThatNobodyFitCarries() {
        var misfit = new DecidedAction(null, Domain.SANTE, action(ReferentRole.LOGEMENT, TODAY.plusDays(15)));
        assertThatThrownBy(() -> concertations.hold(reference, SIAE, report(TODAY, Set.of(ReferentRole.FIL_ROUGE), true, null, List.of(misfit)),
                        FIL_ROUGE))
                .hasMessageContaining("Nouvelle action 1");
        assertThat(accompaniment.concertations(reference)).as("nothing is kept of it").isEmpty();
    }

    private void hold(Set<ReferentRole> present, boolean person, String partners) {
        concertations.hold(reference, SIAE, report(TODAY, present, person, partners, List.of()), FIL_ROUGE);
    }

    private void holdOn(LocalDate day) {
        concertations.hold(reference, SIAE, report(day, Set.of(ReferentRole.FIL_ROUGE), true, null, List.of()), FIL_ROUGE);
    }

    private static ConcertationReport report(LocalDate day, Set<ReferentRole> present, boolean person, String partners,
            List<DecidedAction> decisions) {
        return new ConcertationReport(day, ConcertationMeans.PHONE, present, person, partners, "Un point rapide.", decisions);
    }
}
