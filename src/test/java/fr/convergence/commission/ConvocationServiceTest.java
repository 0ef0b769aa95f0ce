package fr.convergence.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.notification.Letter;
import fr.convergence.notification.NoticeService;
import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.EarlierCommitments;
import fr.convergence.renewal.Line;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.RenewalLength;
import fr.convergence.renewal.RenewalView;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.CommissionFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Who is told of a session, in which words and with which appointment. */
@ProductTest
@RecordApplicationEvents
class ConvocationServiceTest {

    private static final String SIAE = TestWorld.JARDIN;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 24);
    private static final String CHAIR = "membre-commission@" + SIAE;

    @Autowired
    private CommissionService commission;

    @Autowired
    private ConvocationService convocations;

    @Autowired
    private DeliberationService deliberation;

    @Autowired
    private CommitmentService commitments;

    @Autowired
    private EarlierCommitments earlier;

    @Autowired
    private NoticeService notices;

    @Autowired
    private CommissionFixture fixture;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TimeMachine time;

    private RenewalView file;
    private String session;

    @BeforeEach
    void aSessionIsPlanned() {
        time.holdAt(LocalDate.of(2026, 3, 2));
        fixture.anEmptyStructure(SIAE);
        file = fixture.ready(SIAE, LocalDate.of(2026, 6, 1));
        session = fixture.planned(SIAE, DAY, 15);
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void beginsWithTheSeatsOfTheTable() {
        assertThat(commission.session(session).seats()).containsExactly(
                Seat.of("OTHER", CHAIR, null), Seat.of("DIRECTION", "direction@" + SIAE, null));
        assertThat(commission.eligible(session)).extracting("account").contains(CHAIR, "encadrant@" + SIAE, "referent-sante@" + SIAE)
                .doesNotContain("secretariat-commission@" + SIAE, "encadrant@" + TestWorld.CANAL);
    }

    @Test
    void seatsOnlyWhoMaySitInAQualityOfTheTable() {
        refused(Seat.of("STRANGER", "direction@" + SIAE, null), "la qualité de chaque siège");
        refused(Seat.of("DIRECTION", "direction@" + TestWorld.CANAL, null), "dans la liste des membres");
        refused(Seat.of("DIRECTION", "direction@" + SIAE, "secretariat-commission@" + SIAE), "dans la liste des membres");
        fixture.prepared(session, Map.of());
        assertThat(commission.session(session).chair()).isEqualTo(CHAIR);
    }

    @Test
    void movesTheAppointmentOfTitularsAndDeputiesThenTakesItAway() {
        fixture.prepared(session, Map.of());
        convocations.convene(session).orElseThrow();
        convocations.miss(session);
        convocations.postpone(session, CommissionFixture.at(DAY.plusDays(14)));
        convocations.convene(session).orElseThrow();
        convocations.miss(session);
        convocations.cancel(session);

        assertThat(appointments("REQUEST", "SEQUENCE:0", "TZID=Europe/Paris:20260324T093000")).isEqualTo(3);
        assertThat(appointments("REQUEST", "SEQUENCE:1", "TZID=Europe/Paris:20260407T093000")).isEqualTo(3);
        assertThat(appointments("CANCEL", "SEQUENCE:2", "TZID=Europe/Paris:20260407T093000")).isEqualTo(3);
        var person = file.reference();
        assertThat(jdbc.queryForList("select calendar || body || subject from outbox where reference = ?", String.class, session)).hasSize(9)
                .allSatisfy(told -> assertThat(told).doesNotContain(person, "Fictif-", "CVG-"))
                .allSatisfy(told -> assertThat(told).contains("UID:" + session.toLowerCase(java.util.Locale.ROOT) + "@"));
        assertThat(letters()).extracting(Letter::title).endsWith("La commission examine votre dossier", "La commission examine votre dossier",
                "La séance de la commission est annulée");
        assertThat(letters().get(letters().size() - 2).paragraphs()).first().asString().contains("reportée");
        assertThat(events.stream(SessionConvened.class)).containsExactly(
                new SessionConvened(session, SIAE, List.of(file.id())), new SessionConvened(session, SIAE, List.of(file.id())));
    }

    @Test
    void givesAFileToAnotherSessionWhenNobodyWhoCameMayDecide() {
        var other = fixture.ready(SIAE, LocalDate.of(2026, 6, 8));
        var next = fixture.planned(SIAE, DAY.plusDays(21), 15);
        fixture.prepared(session, Map.of(file.id(), Set.of(CHAIR, "direction@" + SIAE)));
        convocations.convene(session).orElseThrow();
        time.holdAt(DAY);

        assertThat(convocations.open(session, List.of(CHAIR, "direction@" + SIAE), CHAIR)).isTrue();

        assertThat(commission.session(session).listed()).extracting(AgendaView::file).containsExactly(other.id());
        assertThat(commission.sessionOf(file.id()).orElseThrow().reference()).isEqualTo(next);
        assertThat(letters()).last().satisfies(letter -> assertThat(letter.paragraphs()).first().asString().contains("aucun des membres présents"));
    }

    @Test
    void countsAMemberOnce() {
        fixture.opened(session, time);
        var twice = new Ruling(Outcome.RENEWED, new RenewalLength(4, null), DecisionReason.WITHIN_24_MONTHS, null, "Vos démarches avancent bien.", null,
                List.of(), List.of(CHAIR, CHAIR), DecisionMode.VOTE, new Votes(2, 0, 0));
        assertThatThrownBy(() -> deliberation.decide(session, file.id(), twice, CHAIR)).isInstanceOf(Refusal.class).hasMessageContaining("compté deux fois");
        assertThat(deliberation.decisions(session)).isEmpty();
    }

    @Test
    void refusesToPostponeToADayOfWhichPeopleCannotBeTold() {
        fixture.prepared(session, Map.of());
        convocations.convene(session).orElseThrow();
        convocations.miss(session);
        assertThatThrownBy(() -> convocations.postpone(session, CommissionFixture.at(LocalDate.of(2026, 3, 16))))
                .isInstanceOf(Refusal.class).hasMessageContaining("au moins 15 jours avant");
        convocations.postpone(session, CommissionFixture.at(LocalDate.of(2026, 3, 17)));
        assertThat(convocations.convene(session)).isPresent();
    }

    @Test
    void writesTheDecisionWithItsConditionsAndSaysSo() {
        fixture.opened(session, time);
        deliberation.decide(session, file.id(), ruling(new ProposedAction("Finir le permis", "cip@" + SIAE, DAY.plusMonths(2))), CHAIR);
        deliberation.record(session, deliberation.draftMinutes(session), CHAIR);
        deliberation.notifyDecisions(session);

        var decision = deliberation.decisions(session).get(0);
        var letter = letters().get(letters().size() - 1);
        assertThat(letter.paragraphs()).anyMatch(line -> line.startsWith("Ce qui est convenu : Finir le permis") && line.contains("24 mai 2026"));
        assertThat(events.stream(DecisionNotified.class))
                .containsExactly(new DecisionNotified(file.reference(), SIAE, decision.id(), letter.id()));
        assertThat(events.stream(FileDecided.class).map(decided -> decided.decision().id())).containsExactly(decision.id());
    }

    @Test
    void remembersWhatBecameOfACondition() {
        fixture.opened(session, time);
        deliberation.decide(session, file.id(), ruling(new ProposedAction("Finir le permis", "cip@" + SIAE, DAY)), CHAIR);
        var agreed = commitments.of(file.reference()).get(0);
        assertThat(agreed).isEqualTo(new Commitment(agreed.id(), "Finir le permis", "cip@" + SIAE, DAY, DAY, null, null));

        assertThat(lines()).singleElement().asString().contains("Convenu : Finir le permis", "au plus tard le 24 mars 2026", "suite pas encore relevée");
        assertThatThrownBy(() -> commitments.answer(agreed.id(), null, "Oui", CHAIR)).isInstanceOf(Refusal.class).hasMessageContaining("Dites ce qu'est devenu");
        assertThatThrownBy(() -> commitments.answer(agreed.id(), CommitmentResult.NOT_MET, " ", CHAIR)).isInstanceOf(Refusal.class)
                .hasMessageContaining("ce qui l'a empêché");
        assertThatThrownBy(() -> commitments.answer(java.util.UUID.randomUUID(), CommitmentResult.MET, null, CHAIR)).isInstanceOf(Refusal.class);
        commitments.answer(agreed.id(), CommitmentResult.NOT_MET, "Auto-école fermée.", CHAIR);
        assertThat(lines()).singleElement().asString().endsWith("pas fait : Auto-école fermée.");
        commitments.answer(agreed.id(), CommitmentResult.MET, null, CHAIR);
        assertThat(lines()).singleElement().asString().endsWith("fait");
        assertThat(commitments.of(file.reference())).singleElement()
                .isEqualTo(new Commitment(agreed.id(), "Finir le permis", "cip@" + SIAE, DAY, DAY, CommitmentResult.MET, null));
    }

    @Test
    void asksADateForEachAction() {
        fixture.opened(session, time);
        var undated = ruling(new ProposedAction("Finir le permis", "cip@" + SIAE, null));
        assertThatThrownBy(() -> deliberation.decide(session, file.id(), undated, CHAIR)).isInstanceOf(Refusal.class).hasMessageContaining("pour quand");
        assertThat(deliberation.decisions(session)).isEmpty();
    }

    private Ruling ruling(ProposedAction action) {
        return new Ruling(Outcome.RENEWED, new RenewalLength(4, null), DecisionReason.WITHIN_24_MONTHS, null, "Vos démarches avancent bien.", null,
                List.of(action), commission.session(session).sitting(), DecisionMode.CONSENSUS, null);
    }

    private void refused(Seat second, String because) {
        assertThatThrownBy(() -> convocations.prepare(session, CommissionFixture.at(DAY), List.of(Seat.of("OTHER", CHAIR, null), second), CHAIR,
                List.of(file.id()), Map.of())).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }

    private List<String> lines() {
        return earlier.lines(file.reference()).stream().map(Line::text).toList();
    }

    private List<Letter> letters() {
        return notices.letters(file.reference());
    }

    private long appointments(String method, String... parts) {
        return jdbc.queryForList("select calendar from outbox where reference = ? and calendar_method = ?", String.class, session, method).stream()
                .filter(text -> List.of(parts).stream().allMatch(text::contains)).count();
    }
}
