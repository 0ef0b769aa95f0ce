package fr.convergence.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.accompaniment.Hire;
import fr.convergence.accompaniment.HireKind;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ProductTest
@RecordApplicationEvents
class FollowupServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate CONTRACT_START = LocalDate.of(2024, 9, 2);

    @Autowired
    private FollowupService followups;

    @Autowired
    private CheckpointService checkpoints;

    @Autowired
    private AlertService alerts;

    @Autowired
    private Followups rows;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private NoticeService notices;

    @Autowired
    private TimeMachine time;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void holdTheClock() {
        time.holdAt(TODAY);
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void acceptsAHireFromTheDayAfterTheContractBeganAndRefusesThatDay() {
        var reference = parcours();
        refuses(() -> declare(reference, CONTRACT_START), "doit suivre le premier jour du contrat");
        refuses(() -> declare(reference, CONTRACT_START.plusDays(1)), "est déjà écoulée (elle finissait le 2 septembre 2025)");
        assertThat(declare(reference, TODAY).toCome()).isFalse();
        assertThat(declare(reference, TODAY.plusDays(1)).toCome()).isTrue();
    }

    @Test
    void acceptsAHireWhoseYearEndsTodayAndRefusesOneThatEndedYesterday() {
        var reference = parcours();
        refuses(() -> declare(reference, LocalDate.of(2025, 3, 2)), "finissait le 1er mars 2026");
        declare(reference, LocalDate.of(2025, 3, 3));
        assertThat(followups.start(reference)).isEqualTo(TODAY);
    }

    @Test
    void refusesAHireWithoutItsFacts() {
        var reference = parcours();
        refuses(() -> followups.open(reference, TestWorld.CANAL, new Hire("  ", HireKind.CDI, TODAY), "cip"), "Indiquez l'employeur");
        refuses(() -> followups.open(reference, TestWorld.CANAL, new Hire("Boulangerie fictive", null, TODAY), "cip"), "le type de contrat");
        refuses(() -> followups.open(reference, TestWorld.CANAL, new Hire("Boulangerie fictive", HireKind.CDI, null), "cip"), "premier jour de travail");
    }

    @Test
    void refusesASecondYearWhileOneIsUnderWay() {
        var reference = started();
        refuses(() -> declare(reference, TODAY), "déjà en cours");
    }

    @Test
    void refusesAHireInAParcoursThatIsOver() {
        var reference = parcours();
        parcours.close(reference, ParcoursStatus.EXITED);
        refuses(() -> declare(reference, TODAY), "n'est pas en cours");
    }

    @Test
    void acceptsAHireBetweenTwoContracts() {
        var reference = parcours();
        parcours.breakContract(reference, TODAY.minusDays(1), ContractEnd.BROKEN_BY_PERSON);
        assertThat(declare(reference, TODAY).startsOn()).isEqualTo(TODAY);
    }

    @Test
    void allowsOneOpenYearAParcours() {
        var reference = started();
        var second = new Followup(reference, 9, TestWorld.CANAL, new Hire("Garage fictif", HireKind.CDI, TODAY), "cip", TODAY);
        assertThatThrownBy(() -> rows.saveAndFlush(second))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("uq_followup_one_open");
    }

    @Test
    void announcesALostJobAndAReturnAndBeginsAnotherYearAfterwards() {
        var reference = started();
        planned(reference);
        checkpoints.hold(reference, report(JobState.ENDED), "cip");
        alerts.holdMeeting(reference, new AlertReport(TODAY, Set.of(Attendee.FIL_ROUGE, Attendee.PERSON), true, TODAY, JobEnd.DISMISSED,
                "Retour au chantier lundi."), "cip");
        assertThat(events.stream(JobLost.class)).contains(new JobLost(reference, TestWorld.CANAL));
        alerts.plan(reference, new JobLossPlan(NextWay.BACK, null, false, null), "cip");
        followups.resumeParcours(reference);

        assertThat(events.stream(FollowupEnded.class))
                .contains(new FollowupEnded(reference, TestWorld.CANAL, FollowupOutcome.BACK_IN_PROGRAMME));
        time.holdAt(TODAY.plusMonths(2));
        declare(reference, TODAY.plusMonths(2));
        assertThat(followups.of(reference).orElseThrow().status()).isEqualTo(FollowupStatus.EXPECTED);
    }

    @Test
    void refusesAMeetingBeforeTheAlertOrInTheFutureOrHeldTwice() {
        var reference = started();
        planned(reference);
        refuses(() -> alerts.raisedOn(reference), "Aucune alerte n'est en cours");
        checkpoints.hold(reference, report(JobState.ENDED), "cip");
        refuses(() -> meet(reference, TODAY.minusDays(1)), "vérifiez sa date");
        refuses(() -> meet(reference, TODAY.plusDays(1)), "vérifiez sa date");
        meet(reference, TODAY);
        refuses(() -> meet(reference, TODAY), "Aucune alerte n'est en cours");
        assertThat(followups.of(reference).orElseThrow().status()).isEqualTo(FollowupStatus.ACTIVE);
    }

    @Test
    void keepsNotesOutOfHealthAndJustice() {
        var reference = started();
        planned(reference);
        refuses(() -> checkpoints.hold(reference, noted(Domain.SANTE), "cip"), "Ni santé ni justice");
        refuses(() -> checkpoints.hold(reference, noted(Domain.JUSTICE), "cip"), "Ni santé ni justice");
        refuses(() -> checkpoints.hold(reference, noted(null), "cip"), "Indiquez le domaine");
        checkpoints.hold(reference, noted(Domain.LOGEMENT), "cip");
        assertThat(followups.checkpoints(reference)).singleElement()
                .satisfies(kept -> assertThat(kept.noteDomain()).isEqualTo(Domain.LOGEMENT));
    }

    @Test
    void refusesACheckpointThatLeavesASubjectWithoutAnswer() {
        var reference = started();
        planned(reference);
        var partial = new Findings(JobState.KEPT, Finding.GOOD, null, Finding.GOOD, Finding.GOOD);
        refuses(() -> checkpoints.hold(reference,
                new CheckpointReport(true, Channel.PHONE, partial, true, EmployerAgreement.UNCHANGED, null, null), "cip"), "chaque sujet");
    }

    @Test
    void neverCallsAnEmployerWithoutAnAgreement() {
        var reference = started();
        planned(reference);
        var facts = new EmployerReport(WorkFact.FINE, WorkFact.FINE, WorkFact.FINE, JobState.KEPT, null);
        refuses(() -> checkpoints.hearEmployer(reference, facts, "cip"), "n'appelez pas l'employeur");

        checkpoints.hold(reference, new CheckpointReport(true, Channel.PHONE, findings(JobState.KEPT), true, EmployerAgreement.GIVEN, null, null), "cip");
        assertThat(checkpoints.mayContactEmployer(reference)).isTrue();
        assertThat(checkpoints.hearEmployer(reference, facts, "cip")).isEqualTo(Next.CONTINUE);
        time.holdAt(TODAY.plusDays(1));
        checkpoints.hold(reference, new CheckpointReport(true, Channel.PHONE, findings(JobState.KEPT), true, EmployerAgreement.WITHDRAWN, null, null), "cip");
        refuses(() -> checkpoints.hearEmployer(reference, facts, "cip"), "n'appelez pas l'employeur");
    }

    @Test
    void writesToThePersonUntilWhenSheMayComeBack() {
        var reference = started();
        checkpoints.agree(reference, new Agreement(false, false, false, Set.of(), null, null), "cip");
        assertThat(notices.letters(reference)).singleElement()
                .satisfies(letter -> assertThat(String.join(" ", letter.paragraphs())).contains("jusqu'au 1er mars 2027"));
    }

    @Test
    void refusesAnAgreementWithoutItsTerms() {
        var reference = started();
        refuses(() -> checkpoints.agree(reference, new Agreement(true, false, false, Set.of(), null, ConsentMeans.ORAL), "cip"), "rythme souhaité");
        refuses(() -> checkpoints.agree(reference, new Agreement(true, false, false, Set.of(), Rhythm.STANDARD, null), "cip"), "comment la personne");
    }

    @Test
    void saysNothingOfAParcoursWithoutAHire() {
        var reference = parcours();
        assertThat(followups.of(reference)).isEmpty();
        refuses(() -> followups.start(reference), "Aucun suivi n'est ouvert");
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String sentence) {
        assertThatThrownBy(call).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

    private String parcours() {
        return new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, CONTRACT_START, LocalDate.of(2026, 5, 29));
    }

    private Hired declare(String reference, LocalDate startsOn) {
        return followups.open(reference, TestWorld.CANAL, new Hire("Boulangerie fictive", HireKind.CDI, startsOn), "cip");
    }

    private String started() {
        var reference = parcours();
        declare(reference, TODAY);
        followups.start(reference);
        return reference;
    }

    private void planned(String reference) {
        followups.schedule(reference);
    }

    private void meet(String reference, LocalDate day) {
        alerts.holdMeeting(reference,
                new AlertReport(day, Set.of(Attendee.FIL_ROUGE, Attendee.DIRECTION), false, null, null, "Le contrat continue."), "cip");
    }

    private static CheckpointReport report(JobState job) {
        return new CheckpointReport(true, Channel.VISIT, findings(job), true, EmployerAgreement.UNCHANGED, null, null);
    }

    private static CheckpointReport noted(Domain domain) {
        return new CheckpointReport(true, Channel.VISIT, findings(JobState.KEPT), true, EmployerAgreement.UNCHANGED, "Note de test.", domain);
    }

    private static Findings findings(JobState job) {
        return new Findings(job, Finding.GOOD, Finding.GOOD, Finding.GOOD, Finding.GOOD);
    }
}
