package fr.convergence.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class AccompanimentAlertsTest extends AccompanimentTest {

    private static final String COORDINATION = "coordination.aci-canal@convergence.invalid";

    @Autowired
    private AccompanimentAlerts alerts;

    @Autowired
    private ConcertationService concertations;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void remindsTheFilRougeThenTellsTheCoordination() {
        alerts.remindPlan(reference);
        alerts.escalatePlan(reference);
        alerts.remindConcertation(reference);
        alerts.escalateConcertation(reference);
        alerts.remindBreakReview(reference);
        alerts.escalateBreakReview(reference);

        assertThat(told("cip.aci-canal@convergence.invalid")).containsExactlyInAnyOrder("planExpected", "concertationExpected", "breakReviewExpected");
        assertThat(told(COORDINATION)).containsExactlyInAnyOrder("planLate", "concertationLate", "breakReviewLate");
    }

    @Test
    void remindsTheDirectionOfWhatIsHers() {
        alerts.remindClosing(reference);
        alerts.escalateClosing(reference);
        alerts.remindMissedTerm(reference);
        alerts.escalateMissedTerm(reference);

        assertThat(told("direction.aci-canal@convergence.invalid")).containsExactlyInAnyOrder("closingExpected", "termMissed");
        assertThat(told("cip.aci-canal@convergence.invalid")).containsExactly("closingExpected");
        assertThat(told(COORDINATION)).containsExactlyInAnyOrder("closingLate", "termMissedLate");
    }

    @Test
    void invitesEveryReferentToAConcertation() {
        concertations.invite(reference);
        assertThat(jdbc.queryForList("select recipient from outbox where reference = ? and code = 'concertationPlanned'", String.class, reference))
                .containsExactlyInAnyOrder("cip.aci-canal@convergence.invalid", "referent-logement.aci-canal@convergence.invalid",
                        "referent-sante.aci-canal@convergence.invalid");
    }

    private java.util.List<String> told(String address) {
        return jdbc.queryForList("select code from outbox where reference = ? and recipient = ?", String.class, reference, address);
    }
}
