package fr.convergence.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.renewal.Line;
import fr.convergence.renewal.Measure;
import fr.convergence.renewal.Source;
import fr.convergence.renewal.SourceKind;
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

    @Autowired
    private ConsentRegister consents;

    @Test
    void saysThatNothingIsWrittenYet() {
        assertThat(section.lines(reference)).extracting(Line::text).containsExactly(
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

        assertThat(section.lines(reference)).extracting(Line::text).as("a domain that is not shared is only counted").containsExactly(
                "3 objectifs d'autres domaines : 1 action faite sur 4, 1 en retard.",
                "1 concertation tenue entre référents, la dernière le 8 mars 2026.",
                "1 accompagnement de proximité, le dernier le 4 mars 2026.");
        share(Domain.LOGEMENT, ConsentAnswer.GIVEN);
        share(Domain.SANTE, ConsentAnswer.GIVEN);
        assertThat(section.lines(reference)).extracting(Line::text).containsExactly(
                "Logement, « Un logement à moi » : 1 action faite sur 2, 1 en retard.",
                "2 objectifs d'autres domaines : 0 action faite sur 2.",
                "1 concertation tenue entre référents, la dernière le 8 mars 2026.",
                "1 accompagnement de proximité, le dernier le 4 mars 2026.");
        share(Domain.LOGEMENT, ConsentAnswer.WITHDRAWN);
        assertThat(section.lines(reference).get(0).text()).startsWith("3 objectifs d'autres domaines");
    }

    @Test
    void eachLineHasItsSource() {
        build(Domain.LOGEMENT, ReferentRole.LOGEMENT, TODAY.plusDays(5));
        share(Domain.LOGEMENT, ConsentAnswer.GIVEN);
        var planned = section.lines(reference).get(0);
        assertThat(planned.source()).isEqualTo(new Source(SourceKind.PLAN, "1.1", TODAY, null));
        assertThat(planned.domain()).isEqualTo(Domain.LOGEMENT);
        assertThat(planned.past()).isFalse();
        assertThat(planned.measures()).isEmpty();
        time.holdAt(TODAY.plusDays(3));
        plans.moveForward(reference, List.of(new ActionUpdate(1, ActionStatus.DONE, null, null, true)), List.of());
        var done = section.lines(reference).get(0);
        assertThat(done.source().on()).isEqualTo(TODAY.plusDays(3));
        assertThat(done.past()).isTrue();
        assertThat(done.measures()).containsExactly(new Measure(Measure.Kind.ALL_DONE, "LOGEMENT", 1));
    }

    private void share(Domain domain, ConsentAnswer answer) {
        consents.record(reference, domain, Recipient.TEAM, answer, ConsentMeans.ORAL, FIL_ROUGE);
    }
}
