package fr.convergence.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ReferentRole;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccompanimentFileSectionTest extends AccompanimentTest {

    @Autowired
    private AccompanimentFileSection section;

    @Autowired
    private ConcertationService concertations;

    @Autowired
    private ThreadService thread;

    @Test
    void saysThatNothingIsWrittenYet() {
        assertThat(section.lines(reference)).containsExactly(
                "Le plan n'est pas encore construit.", "Aucune concertation entre référents n'a été tenue.");
    }

    @Test
    void tellsWhatWasDoneAndOnlyCountsWhatIsPrivate() {
        plans.build(reference, List.of(
                new ObjectiveDraft(Domain.LOGEMENT, "Un logement à moi", List.of(
                        action(ReferentRole.LOGEMENT, TODAY.plusDays(5)), action(ReferentRole.FIL_ROUGE, TODAY.plusDays(5)))),
                new ObjectiveDraft(Domain.SANTE, "Voir un médecin", List.of(action(ReferentRole.SANTE, TODAY.plusDays(90)))),
                new ObjectiveDraft(Domain.JUSTICE, "Régler une affaire", List.of(action(ReferentRole.FIL_ROUGE, TODAY.plusDays(90))))), FIL_ROUGE);
        plans.moveForward(reference, List.of(new ActionUpdate(1, ActionStatus.DONE, null, null, true)), List.of());
        time.holdAt(TODAY.plusDays(6));
        concertations.hold(reference, SIAE, new ConcertationReport(TODAY.plusDays(6), ConcertationMeans.PHONE, Set.of(ReferentRole.FIL_ROUGE),
                true, null, "Un point rapide.", List.of()), FIL_ROUGE);
        thread.accompany(reference, SIAE, new Proximity(TODAY.plusDays(2), Companion.FIL_ROUGE, VisitPlace.CARE, 90, null), FIL_ROUGE);

        assertThat(section.lines(reference)).containsExactly(
                "Logement, « Un logement à moi » : 1 action faite sur 2, 1 en retard.",
                "2 objectifs d'autres domaines : 0 action faite sur 2.",
                "1 concertation tenue entre référents, la dernière le 8 mars 2026.",
                "1 accompagnement de proximité, le dernier le 4 mars 2026.");
    }
}
