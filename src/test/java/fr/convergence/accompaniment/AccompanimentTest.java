package fr.convergence.accompaniment;

import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An accompaniment on 2 March 2026: a contract of ten months, a fil rouge, a referent for housing, one for health. */
@ProductTest
abstract class AccompanimentTest {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final LocalDate TERM = TODAY.plusMonths(10).minusDays(1);
    static final String SIAE = TestWorld.CANAL;
    static final String FIL_ROUGE = "cip@" + SIAE;
    static final String HOUSING = "referent-logement@" + SIAE;
    static final String HEALTH = "referent-sante@" + SIAE;
    static final String DIRECTION = "direction@" + SIAE;

    @Autowired
    ParcoursService parcours;

    @Autowired
    AccompanimentService accompaniment;

    @Autowired
    PlanService plans;

    @Autowired
    TimeMachine time;

    String reference;

    @BeforeEach
    void beginToday() {
        time.holdAt(TODAY);
        reference = new ParcoursFixture(parcours).openParcours(SIAE, TODAY, TERM);
        parcours.appoint(reference, Map.of(ReferentRole.SANTE, HEALTH));
        accompaniment.engage(reference, SIAE);
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    void build(Domain axis, ReferentRole owner, LocalDate dueOn) {
        plans.build(reference, List.of(new ObjectiveDraft(axis, "Objectif fictif", List.of(action(owner, dueOn)))), FIL_ROUGE);
    }

    static ActionDraft action(ReferentRole owner, LocalDate dueOn) {
        return new ActionDraft("Étape fictive", owner, dueOn, true);
    }
}
