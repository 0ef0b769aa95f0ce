package fr.convergence.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.RenewalOutcomeService;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalView;
import fr.convergence.renewal.SlotDue;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.CommissionFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.RenewalFixture;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each file has its place in time, or somebody knows at once that it has none. */
@ProductTest
class AgendasTest {

    private static final String SIAE = TestWorld.JARDIN;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 24);

    /** Ten working days before: 17 April; Easter Monday is one that nobody works. */
    private static final LocalDate TERM = LocalDate.of(2026, 5, 4);

    private static final LocalDate LAST_USEFUL = LocalDate.of(2026, 4, 17);

    @Autowired
    private CommissionService commission;

    @Autowired
    private ConvocationService convocations;

    @Autowired
    private DeliberationService deliberation;

    @Autowired
    private RenewalService renewals;

    @Autowired
    private RenewalOutcomeService outcomes;

    @Autowired
    private CommissionFixture fixture;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TimeMachine time;

    @BeforeEach
    void nothingIsPlanned() {
        time.holdAt(TODAY);
        fixture.anEmptyStructure(SIAE);
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void placesAFileOnTheLastSessionThatIsStillInTime() {
        assertThat(commission.lastUsefulDay(TERM)).isEqualTo(LAST_USEFUL);
        var inTime = fixture.planned(SIAE, LAST_USEFUL, 5);
        var file = fixture.ready(SIAE, TERM);

        assertThat(sessionOf(file)).isEqualTo(inTime);
        assertThat(told(file)).isZero();
    }

    @Test
    void tellsAtOnceWhenTheNextSessionIsOneDayTooLateAndKeepsAPlaceThere() {
        var tooLate = fixture.planned(SIAE, LAST_USEFUL.plusDays(3), 5);
        var file = fixture.ready(SIAE, TERM);

        assertThat(sessionOf(file)).as("a late session rather than none").isEqualTo(tooLate);
        assertThat(told(file)).as("secretariat and direction").isEqualTo(2);
        assertThat(jdbc.queryForList("select body from outbox where reference = ? and code = 'commissionSessionNeeded'", String.class, file.reference()))
                .allSatisfy(body -> assertThat(body).contains("Dernier jour utile : 17 avril 2026"));

        var inTime = fixture.planned(SIAE, LAST_USEFUL, 5);
        assertThat(sessionOf(file)).as("the session planned later takes it").isEqualTo(inTime);
        assertThat(commission.session(tooLate).listed()).isEmpty();
        fixture.planned(SIAE, DAY, 5);
        assertThat(sessionOf(file)).as("it has a place in time and keeps it").isEqualTo(inTime);
        assertThat(told(file)).as("once").isEqualTo(2);
    }

    @Test
    void leavesAConvenedLateSessionAlone() {
        var tooLate = fixture.planned(SIAE, LAST_USEFUL.plusDays(3), 5);
        var file = fixture.ready(SIAE, TERM);
        fixture.prepared(tooLate, Map.of());
        convocations.convene(tooLate);

        fixture.planned(SIAE, LAST_USEFUL, 5);
        assertThat(sessionOf(file)).isEqualTo(tooLate);
    }

    @Test
    void neverUsesASessionOfWhichPeopleCannotBeToldAnyMore() {
        var near = fixture.planned(SIAE, DAY, 5);
        time.holdAt(DAY.minusDays(15));
        var file = fixture.ready(SIAE, TERM);
        assertThat(sessionOf(file)).as("the last day on which people can be told").isEqualTo(near);
        time.holdAt(DAY.minusDays(14));
        assertThat(commission.sessionOf(fixture.ready(SIAE, TERM).id())).isEmpty();
    }

    @Test
    void booksAPlaceForAFileStillBeingWrittenAndGivesItBackAtTheConvocation() {
        var first = fixture.planned(SIAE, DAY, 5);
        var second = fixture.planned(SIAE, DAY.plusDays(14), 5);
        var begun = fixture.begun(SIAE, TERM);
        var complete = fixture.ready(SIAE, TERM);
        events.publishEvent(new SlotDue(begun.reference(), SIAE));
        commission.reserve(begun.reference());
        assertThat(sessionOf(begun)).isEqualTo(first);

        fixture.prepared(first, Map.of());
        convocations.convene(first);

        assertThat(commission.session(first).listed()).extracting(AgendaView::file).containsExactly(complete.id());
        assertThat(sessionOf(begun)).isEqualTo(second);
        assertThat(mails(begun, "commissionFileIncomplete")).as("the fil rouge").isEqualTo(1);
        assertThat(mails(complete, "commissionFileIncomplete")).isZero();
    }

    @Test
    void keepsTheBookedPlaceWhenTheFileBecomesComplete() {
        var begun = fixture.begun(SIAE, TERM);
        commission.reserve(begun.reference());
        assertThat(told(begun)).isEqualTo(2);
        var session = fixture.planned(SIAE, DAY, 5);
        assertThat(sessionOf(begun)).as("a session planned later takes it").isEqualTo(session);

        new RenewalFixture(renewals).completed(begun.reference());
        assertThat(sessionOf(begun)).isEqualTo(session);
        fixture.prepared(session, Map.of());
        convocations.convene(session);
        assertThat(commission.session(session).listed()).hasSize(1);
    }

    @Test
    void booksNothingWithoutAnOpenFile() {
        var session = fixture.planned(SIAE, DAY, 5);
        commission.reserve("CVG-2026-99999");
        var decided = fixture.ready(SIAE, TERM);
        outcomes.withdraw(decided.reference());
        commission.reserve(decided.reference());
        assertThat(commission.session(session).listed()).isEmpty();
    }

    @Test
    void refusesToConveneOnlyFilesThatAreNotComplete() {
        var session = fixture.planned(SIAE, DAY, 5);
        commission.reserve(fixture.begun(SIAE, TERM).reference());
        assertThatThrownBy(() -> fixture.prepared(session, Map.of())).isInstanceOf(Refusal.class).hasMessageContaining("Aucun dossier complet");
    }

    @Test
    void movesAFileToASessionInTimeWhenItsOwnIsPostponedTooFar() {
        var first = fixture.planned(SIAE, DAY, 5);
        var near = fixture.ready(SIAE, TERM);
        var far = fixture.ready(SIAE, TERM.plusMonths(6));
        fixture.prepared(first, Map.of());
        convocations.convene(first);
        var second = fixture.planned(SIAE, LAST_USEFUL, 5);

        convocations.miss(first);
        convocations.postpone(first, CommissionFixture.at(LAST_USEFUL.plusDays(3)));

        assertThat(sessionOf(near)).isEqualTo(second);
        assertThat(sessionOf(far)).isEqualTo(first);
        assertThat(told(near)).isZero();
    }

    @Test
    void keepsAFileThatIsPostponedTooFarWithoutAnotherSessionAndTells() {
        var file = fixture.ready(SIAE, TERM);
        var session = fixture.planned(SIAE, DAY, 5);
        fixture.prepared(session, Map.of());
        convocations.convene(session);
        convocations.miss(session);
        assertThat(told(file)).as("it waited before the session was planned").isEqualTo(2);
        convocations.postpone(session, CommissionFixture.at(LAST_USEFUL.plusDays(3)));
        assertThat(sessionOf(file)).isEqualTo(session);
        assertThat(told(file)).as("told again: it had a place in between").isEqualTo(4);
    }

    @Test
    void givesAnAdjournedFileItsNextPlaceAtOnce() {
        var file = fixture.ready(SIAE, TERM);
        var first = fixture.planned(SIAE, DAY, 5);
        var second = fixture.planned(SIAE, DAY.plusDays(17), 5);
        fixture.opened(first, time);
        adjourn(first, file);
        assertThat(sessionOf(file)).isEqualTo(second);
        assertThat(commission.session(first).item(file.id()).orElseThrow().state()).isEqualTo(AgendaState.ADJOURNED);
    }

    @Test
    void tellsAtOnceWhenAnAdjournedFileHasNoSessionBeforeItsTerm() {
        var file = fixture.ready(SIAE, TERM);
        var first = fixture.planned(SIAE, DAY, 5);
        fixture.opened(first, time);
        var before = told(file);
        adjourn(first, file);
        assertThat(commission.sessionOf(file.id())).isEmpty();
        assertThat(told(file)).isEqualTo(before + 2);
    }

    private void adjourn(String session, RenewalView file) {
        deliberation.decide(session, file.id(), new Ruling(Outcome.ADJOURNED, null, DecisionReason.MISSING_PIECE, null,
                "Il manque une attestation.", "L'attestation de formation.", List.of(), commission.session(session).sitting(),
                DecisionMode.CONSENSUS, null), "secretariat-commission@" + SIAE);
    }

    private String sessionOf(RenewalView file) {
        return commission.sessionOf(file.id()).orElseThrow().reference();
    }

    private int told(RenewalView file) {
        return mails(file, "commissionSessionNeeded");
    }

    private int mails(RenewalView file, String code) {
        return jdbc.queryForObject("select count(*) from outbox where reference = ? and code = ?", Integer.class, file.reference(), code);
    }
}
