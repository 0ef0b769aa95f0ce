package fr.convergence.journey;

import static fr.convergence.journey.Words.answers;
import static fr.convergence.journey.Words.but;
import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.accompaniment.AccompanimentService;
import fr.convergence.calendar.ClockControl;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.calendar.WorkingDays;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Counter;
import fr.convergence.followup.CheckpointResult;
import fr.convergence.followup.FollowupOutcome;
import fr.convergence.followup.FollowupService;
import fr.convergence.mobilisation.MobilisationService;
import fr.convergence.mobilisation.NeedResult;
import fr.convergence.notification.Letter;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalStatus;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.transfer.TransferService;
import fr.convergence.transfer.TransferStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One person, all the programme: from the night she is referred to the day the area's social services take over. Every
 * step is a call that Tasklist makes, by the colleague whose step it is.
 */
@ProductTest
class FromReferralToHandOverTest extends Counter {

    private static final LocalDate REFERRED = LocalDate.of(2026, 3, 2);
    private static final LocalDate FIRST_TERM = LocalDate.of(2027, 3, 1);
    private static final LocalDate PROGRAMME_END = LocalDate.of(2031, 3, 1);
    private static final LocalDate MOVES = LocalDate.of(2028, 8, 1);
    private static final LocalDate HIRED = LocalDate.of(2030, 8, 26);
    private static final String CANAL = TestWorld.CANAL;
    private static final String JARDIN = TestWorld.JARDIN;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private AccompanimentService accompaniment;

    @Autowired
    private MobilisationService mobilisations;

    @Autowired
    private RenewalService renewals;

    @Autowired
    private TransferService transfers;

    @Autowired
    private FollowupService followups;

    @Autowired
    private NoticeService notices;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private ClockControl control;

    @Autowired
    private ProgrammeClock clock;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    private final Map<String, Colleague> signedIn = new HashMap<>();
    private ParcoursCalendar calendar;
    private String reference;

    @BeforeEach
    void holdTheClock() {
        control.holdAt(REFERRED);
        calendar = new ParcoursCalendar(control, clock, management, runtime);
    }

    @AfterEach
    void releaseTheClock() {
        control.release();
    }

    @Test
    void accompaniesOnePersonFromTheReferralToTheHandOver() {
        isReferred();
        isAdmitted();
        signsTheFirstContract();
        buildsThePlan();
        findsAHome();
        meetsTheReferents();

        isRenewed(CANAL, FIRST_TERM, FIRST_TERM.plusYears(1), "WITHIN_24_MONTHS");
        isRenewed(CANAL, FIRST_TERM.plusYears(1), FIRST_TERM.plusYears(2), "PARTICULAR_DIFFICULTIES");
        goesOnInAnotherStructure();
        isRenewed(JARDIN, FIRST_TERM.plusYears(2), FIRST_TERM.plusYears(3), "PARTICULAR_DIFFICULTIES");
        isRenewed(JARDIN, FIRST_TERM.plusYears(3), PROGRAMME_END, "PARTICULAR_DIFFICULTIES");
        assertThat(renewals.history(reference)).extracting("status").containsOnly(RenewalStatus.RENEWED).hasSize(4);

        isHired();
        isFollowedForAYear();
        isHandedOver();
    }

    private void isReferred() {
        reference = as(Profession.ACCUEIL, CANAL).starts("intake", Words.referral("Aïda", "Fictive-Parcours"));
        calendar.follow(reference);
        does(Profession.ACCUEIL, CANAL, "userTask_searchPerson", answers("match", "NOBODY"));

        var cip = as(Profession.CIP, CANAL);
        var task = cip.opens(reference, "userTask_assessSituation");
        var elsewhere = as(Profession.CIP, JARDIN);
        assertThat(elsewhere.task(reference, "userTask_assessSituation")).as("another structure sees nothing").isEmpty();
        French.refusal(elsewhere.reads(task), 403, 404);
        French.refusal(elsewhere.submits(task, Words.situation()), 403, 404, 409);
        French.refusal(cip.bypasses(task), 403, 404);
        assertThat(cip.refused(reference, "userTask_assessSituation", but(Words.situation(), "admission", "ADMITTED")))
                .contains("ne connaît pas le champ « admission »");
        assertThat(cip.refused(reference, "userTask_assessSituation", answers("met", "yes"))).contains("huit difficultés");
        cip.does(reference, "userTask_assessSituation", Words.situation());
        calendar.settle();
        French.refusal(cip.submits(task, Words.situation()), 400, 403, 404, 409);
        assertThat(passed("userTask_assessSituation")).as("one effect of two submissions").isEqualTo(1);
    }

    private void isAdmitted() {
        assertThat(as(Profession.DIRECTION, CANAL).refused(reference, "userTask_decideAdmission", Words.admission("REDIRECTED", "OTHER_SCHEME")))
                .contains("proposez une alternative");
        does(Profession.DIRECTION, CANAL, "userTask_decideAdmission", Words.admission("ADMITTED", "MATCHES"));
        assertThat(as(Profession.CIP, CANAL).refused(reference, "userTask_collectConsents", but(Words.consents(), "informed", false)))
                .contains("fiche d'information");
        does(Profession.CIP, CANAL, "userTask_collectConsents", Words.consents());
        does(Profession.COORDINATION, CANAL, "userTask_nameReferents", answers("filRouge", "cip@" + CANAL,
                "emploi", "referent-emploi@" + CANAL, "logement", "referent-logement@" + CANAL));
    }

    private void signsTheFirstContract() {
        assertThat(view().status()).isEqualTo(ParcoursStatus.ADMITTED);
        var direction = as(Profession.DIRECTION, CANAL);
        assertThat(direction.refused(reference, "userTask_signFirstContract", Words.contract(REFERRED, REFERRED.plusMonths(24))))
                .contains("dépasse la date autorisée (1er mars 2028)");
        does(Profession.DIRECTION, CANAL, "userTask_signFirstContract", Words.contract(REFERRED, FIRST_TERM));

        assertThat(view().status()).isEqualTo(ParcoursStatus.ACTIVE);
        assertThat(view().programmeStart()).isEqualTo(REFERRED);
        assertThat(view().authorisedUntil()).isEqualTo(LocalDate.of(2028, 3, 1));
        assertThat(view().term()).contains(FIRST_TERM);
    }

    private void buildsThePlan() {
        var cip = as(Profession.CIP, CANAL);
        assertThat(cip.refused(reference, "userTask_buildPlan", Words.plan(calendar.today(), true))).contains("l'échéance doit être à venir");
        does(Profession.CIP, CANAL, "userTask_buildPlan", Words.plan(REFERRED.plusMonths(2), true));
        assertThat(as(Profession.ENCADRANT, CANAL).refused(reference, "userTask_welcomeOnSite", but(Words.welcome(), "safetyTold", false)))
                .contains("consignes de sécurité");
        does(Profession.ENCADRANT, CANAL, "userTask_welcomeOnSite", Words.welcome());
        assertThat(accompaniment.plan(reference).objectives()).hasSize(1);
    }

    private void findsAHome() {
        assertThat(as(Profession.CIP, CANAL).refused(reference, "userTask_keepThread", answers("whatHappens", "NEED", "needDomain", "LOGEMENT")))
                .isNotEmpty();
        does(Profession.CIP, CANAL, "userTask_keepThread", answers("whatHappens", "NEED", "needDomain", "LOGEMENT",
                "needDescription", "Une place en résidence sociale, au calme."));
        does(Profession.REFERENT_LOGEMENT, CANAL, "userTask_qualifyNeed", answers("stands", "yes", "expectedResult", "Un toit stable",
                "urgency", "SOON", "contactTried", "no", "personWords", "Je veux une clé à moi."));
        assertThat(as(Profession.PARTENARIAT_LOGEMENT, CANAL).refused(reference, "userTask_triageNeed", answers("triage", "NO_OFFER")))
                .contains("pourquoi le réseau");
        does(Profession.PARTENARIAT_LOGEMENT, CANAL, "userTask_triageNeed", answers("triage", "MOBILISE"));
        does(Profession.PARTENARIAT_LOGEMENT, CANAL, "userTask_chooseOperator", answers("chosen", "yes", "operator", "logement-1"));
        var appointment = REFERRED.plusDays(10);
        does(Profession.PARTENARIAT_LOGEMENT, CANAL, "userTask_reportAnswer", answers("kind", "ACCEPTED", "appointmentOn", appointment));
        calendar.travelTo(appointment);
        does(Profession.REFERENT_LOGEMENT, CANAL, "userTask_confirmStart", answers("outcome", "STARTED", "startedOn", appointment));
        does(Profession.REFERENT_LOGEMENT, CANAL, "userTask_recordResult", answers("result", "REACHED", "benefits", List.of("HOUSING_STEP")));

        assertThat(mobilisations.of(reference)).singleElement().satisfies(need -> {
            assertThat(need.result()).isEqualTo(NeedResult.REACHED);
            assertThat(need.waitedDays()).isEqualTo(10);
        });
    }

    private void meetsTheReferents() {
        calendar.travelTo(REFERRED.plusWeeks(4));
        does(Profession.CIP, CANAL, "userTask_holdConcertation", Words.concertation(calendar.today()));
        assertThat(accompaniment.concertations(reference)).hasSize(1);
    }

    private void isRenewed(String siae, LocalDate term, LocalDate until, String reason) {
        var beyond = !reason.equals("WITHIN_24_MONTHS");
        calendar.travelTo(term.minusMonths(6).minusDays(1));
        assertThat(renewals.hasPending(reference)).as("six months and a day before the term").isFalse();
        calendar.travelTo(term.minusMonths(6));
        assertThat(renewals.pending(reference).term()).isEqualTo(term);

        does(Profession.EDUCATEUR, siae, "userTask_recordPersonWords", Words.saidByThePerson());
        does(Profession.COORDINATION, siae, "userTask_evaluateSupport",
                Words.findings("plan", "partners", "procedures", "coordination", "worksite"));
        does(Profession.CIP, siae, "userTask_evaluateEngagement", Words.findings("choices", "steps", "appointments", "project", "help"));
        does(Profession.ENCADRANT, siae, "userTask_giveSupervisorOpinion", Words.supervisor());
        assertThat(renewals.pending(reference).evaluations()).extracting("writtenBy").doesNotHaveDuplicates().hasSize(2);

        var proposal = answers("outcome", "RENEWED", "months", 12, "because", "Le projet avance, il lui faut du temps.",
                "agreement", "SEEN_AND_ACCEPTED");
        if (beyond) {
            assertThat(as(Profession.CIP, siae).refused(reference, "userTask_completeFile", proposal)).contains("motif légal");
            proposal.put("reason", reason);
        } else {
            assertThat(as(Profession.CIP, siae).refused(reference, "userTask_completeFile", but(proposal, "until", until)))
                    .contains("pas les deux");
        }
        does(Profession.CIP, siae, "userTask_completeFile", proposal);
        isDecided(siae, term, until, reason, beyond);

        var contract = Words.contract(term.plusDays(1), until);
        assertThat(as(Profession.DIRECTION, siae).refused(reference, "userTask_signRenewal", but(contract, "endsOn", until.plusDays(1))))
                .contains("La commission a autorisé jusqu'au");
        if (view().passEnd().isBefore(contractStart(term))) {
            prolongsThePass(siae, until, reason);
        }
        does(Profession.DIRECTION, siae, "userTask_signRenewal", contract);
        assertThat(view().term()).contains(until);
        assertThat(view().status()).isEqualTo(ParcoursStatus.ACTIVE);
        assertThat(view().programmeStart()).isEqualTo(REFERRED);
    }

    private static LocalDate contractStart(LocalDate term) {
        return term.plusDays(1);
    }

    /** Declared on the State's platform by the fil rouge, granted by the prescriber. */
    private void prolongsThePass(String siae, LocalDate until, String reason) {
        await(as(Profession.CIP, siae), "userTask_declareExtension");
        does(Profession.CIP, siae, "userTask_declareExtension", answers("outcome", "DECLARED", "declaredOn", calendar.today(),
                "passNumber", "TESTS7654321", "until", until, "reason", reason, "prescriber", "Prescripteur fictif",
                "organisation", "Organisme fictif", "interview", "no", "withReport", "no"));
        does(Profession.CIP, siae, "userTask_recordExtensionAnswer",
                answers("answer", "GRANTED", "answeredOn", calendar.today(), "until", until));
        assertThat(view().passEnd()).isEqualTo(until);
    }

    private void isDecided(String siae, LocalDate term, LocalDate until, String reason, boolean beyond) {
        var members = List.of("membre-commission@" + siae, "direction@" + siae);
        var commission = new Commission(as(Profession.SECRETARIAT_COMMISSION, siae), members, calendar, workingDays);
        var lettersBefore = notices.letters(reference).size();
        commission.opensFor(reference);
        var decision = commission.renewed(12, reason);
        assertThat(commission.refused(but(decision, "deciders", List.of()))).contains("prennent part à la décision");
        if (beyond) {
            assertThat(commission.refused(but(decision, "renewalReason", "WITHIN_24_MONTHS"))).contains("motif légal");
        }
        var decidedOn = commission.decides(decision);
        assertThat(decidedOn).isBefore(term);
        assertThat(view().authorisedUntil()).as("authorised").isEqualTo(until);
        assertThat(notices.letters(reference)).as("convocation and decision").hasSizeGreaterThanOrEqualTo(lettersBefore + 2);
    }

    private void goesOnInAnotherStructure() {
        calendar.travelTo(MOVES.minusMonths(2));
        var before = view();
        does(Profession.CIP, CANAL, "userTask_keepThread", answers("whatHappens", "TRANSFER", "transferWish", "Travailler dans un jardin."));
        var proposal = answers("found", "yes", "first", JARDIN, "motive", "OTHER_TRADE", "plannedOn", MOVES,
                "explanation", "Elle souhaite apprendre le maraîchage.");
        assertThat(as(Profession.CIP, CANAL).refused(reference, "userTask_proposeSiae", but(proposal, "first", CANAL)))
                .contains("déjà dans cette structure");
        does(Profession.CIP, CANAL, "userTask_proposeSiae", proposal);
        does(Profession.CIP, CANAL, "userTask_recordPersonAgreement", answers("answer", "AGREED", "means", "SIGNED",
                "domains", List.of("EMPLOI"), "emploi", "Cherche un poste au jardin."));

        var host = as(Profession.DIRECTION, JARDIN);
        var asked = host.opens(reference, "userTask_answerTransfer");
        French.refusal(as(Profession.DIRECTION, CANAL).submits(asked, answers("answer", "ACCEPTED")), 403, 404, 409);
        assertThat(host.refused(reference, "userTask_answerTransfer", answers("answer", "REFUSED"))).contains("Un refus s'explique");
        does(Profession.DIRECTION, JARDIN, "userTask_answerTransfer", answers("answer", "ACCEPTED"));
        var contract = but(Words.contract(MOVES, before.authorisedUntil()), "filRouge", "cip@" + JARDIN, "emploi", "referent-emploi@" + JARDIN,
                "logement", "referent-logement@" + JARDIN, "passportEdition", 1, "hostReceivedOn", calendar.today(), "hostMeans", "MAIL",
                "personReceivedOn", calendar.today(), "personMeans", "BY_HAND");
        assertThat(host.refused(reference, "userTask_signHostContract", but(contract, "endsOn", before.authorisedUntil().plusDays(1))))
                .contains("dépasse la date autorisée");
        does(Profession.DIRECTION, JARDIN, "userTask_signHostContract", contract);
        assertThat(view().siae()).as("before the first day").isEqualTo(CANAL);

        calendar.travelTo(MOVES);
        passesTheThreadOn();
        var after = view();
        assertThat(after.siae()).isEqualTo(JARDIN);
        assertThat(after.programmeStart()).isEqualTo(before.programmeStart());
        assertThat(after.authorisedUntil()).isEqualTo(before.authorisedUntil());
        assertThat(after.passStart()).isEqualTo(before.passStart());
        assertThat(after.passEnd()).isEqualTo(before.passEnd());
    }

    private void passesTheThreadOn() {
        does(Profession.CIP, CANAL, "userTask_handOverThread",
                answers("metOn", MOVES, "mustKnow", "Elle apprend vite et préfère travailler en binôme."));
        var check = answers("metPerson", "yes", "knowsWho", "yes", "passportRead", "yes", "networkTold", "yes");
        assertThat(as(Profession.CIP, JARDIN).refused(reference, "userTask_receiveThread", but(check, "passportRead", "no")))
                .contains("Dites ce qui manque");
        does(Profession.CIP, JARDIN, "userTask_receiveThread", check);
        does(Profession.CIP, JARDIN, "userTask_buildPlan", Words.plan(MOVES.plusMonths(2), true));
        does(Profession.ENCADRANT, JARDIN, "userTask_welcomeOnSite", Words.welcome());
        assertThat(as(Profession.CIP, CANAL).task(reference, "userTask_keepThread")).as("the former structure keeps no thread").isEmpty();
    }

    private void isHired() {
        assertThat(transfers.all(reference)).extracting("status").containsExactly(TransferStatus.CONTINUED);
        calendar.travelTo(HIRED.minusDays(7));
        var hire = answers("whatHappens", "HIRE", "employer", "Pépinière fictive", "hireKind", "CDI", "hireStartsOn", HIRED);
        assertThat(as(Profession.CIP, JARDIN).refused(reference, "userTask_keepThread", but(hire, "employer", " "))).contains("l'employeur");
        does(Profession.CIP, JARDIN, "userTask_keepThread", hire);
        assertThat(view().status()).as("until the first day is confirmed").isEqualTo(ParcoursStatus.ACTIVE);
        calendar.travelTo(HIRED);
        does(Profession.CIP, JARDIN, "userTask_confirmHire", answers("news", "STARTED", "startedOn", HIRED));

        assertThat(view().status()).isEqualTo(ParcoursStatus.FOLLOWED_UP);
        assertThat(view().contracts()).last().satisfies(last -> assertThat(last.endsOn()).isEqualTo(HIRED.minusDays(1)));
        assertThat(followups.of(reference).orElseThrow().endsOn()).isEqualTo(HIRED.plusMonths(12).minusDays(1));
    }

    private void isFollowedForAYear() {
        does(Profession.CIP, JARDIN, "userTask_agreeOnFollowup", answers("wanted", "yes", "rhythm", "STANDARD",
                "channels", List.of("PHONE"), "trustedContact", "no", "employerContact", "yes", "means", "ORAL"));
        holdsWhatFallsDueUntil(HIRED.plusMonths(11).minusDays(7));
        assertThat(followups.checkpoints(reference)).hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(checkpoint -> assertThat(checkpoint.result()).isNotEqualTo(CheckpointResult.MISSED));
    }

    private void holdsWhatFallsDueUntil(LocalDate day) {
        while (calendar.today().isBefore(day)) {
            holdsWhatIsDue();
            calendar.step(day);
        }
        holdsWhatIsDue();
    }

    private void holdsWhatIsDue() {
        if (as(Profession.CIP, JARDIN).task(reference, "userTask_holdCheckpoint").isPresent()) {
            does(Profession.CIP, JARDIN, "userTask_holdCheckpoint", Words.checkpoint());
        }
        if (as(Profession.REFERENT_EMPLOI, JARDIN).task(reference, "userTask_contactEmployer").isPresent()) {
            does(Profession.REFERENT_EMPLOI, JARDIN, "userTask_contactEmployer",
                    answers("attendance", "FINE", "tasks", "FINE", "team", "UNSAID", "contract", "KEPT"));
        }
    }

    private void isHandedOver() {
        var cip = as(Profession.CIP, JARDIN);
        await(cip, "userTask_prepareEnd");
        assertThat(cip.refused(reference, "userTask_prepareEnd", answers("met", "yes", "needed", "yes", "agreed", "yes"))).contains("sujets");
        does(Profession.CIP, JARDIN, "userTask_prepareEnd",
                answers("met", "yes", "needed", "yes", "agreed", "yes", "topics", List.of("LOGEMENT")));
        await(cip, "userTask_arrangeHandOver");
        var accepted = but(Words.receiver("ACCEPTED"), "firstMeetingOn", calendar.today().plusDays(14));
        assertThat(cip.refused(reference, "userTask_arrangeHandOver", but(accepted, "firstMeetingOn", HIRED.plusYears(2)))).isNotEmpty();
        does(Profession.CIP, JARDIN, "userTask_arrangeHandOver", accepted);
        var last = HIRED.plusMonths(12).minusDays(1);
        holdsWhatFallsDueUntil(last.minusDays(1));
        assertThat(view().status()).as("the day before").isEqualTo(ParcoursStatus.FOLLOWED_UP);
        calendar.travelTo(last);

        assertThat(followups.of(reference).orElseThrow().outcome()).isEqualTo(FollowupOutcome.HANDED_OVER);
        assertThat(view().status()).isEqualTo(ParcoursStatus.HANDED_OVER);
        assertThat(view().closedOn()).isEqualTo(last).isBetween(REFERRED.plusYears(5), REFERRED.plusYears(6));
        assertThat(view().programmeStart()).isEqualTo(REFERRED);
        assertThat(view().authorisedUntil()).isEqualTo(PROGRAMME_END);
        assertThat(view().contracts()).hasSize(6);
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list()).as("phases left running").isEmpty();
        assertThat(notices.letters(reference)).extracting(Letter::title).doesNotContainNull().hasSizeGreaterThan(8);
    }

    private void await(Colleague colleague, String key) {
        var latest = calendar.today().plusMonths(2);
        while (colleague.task(reference, key).isEmpty()) {
            assertThat(calendar.today()).as("waiting for %s", key).isBefore(latest);
            holdsWhatIsDue();
            calendar.step(latest);
        }
    }

    private void does(Profession profession, String siae, String key, Map<String, ?> answers) {
        as(profession, siae).does(reference, key, answers);
        calendar.settle();
    }

    private Colleague as(Profession profession, String siae) {
        var account = TestWorld.account(profession, siae);
        return signedIn.computeIfAbsent(account, name -> new Colleague(name, signedIn(name)));
    }

    private ParcoursView view() {
        return parcours.view(reference);
    }

    private long passed(String key) {
        return history.createHistoricActivityInstanceQuery()
                .activityId(key)
                .processInstanceId(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(reference)
                        .processDefinitionKey("intake").singleResult().getId())
                .finished()
                .count();
    }
}
