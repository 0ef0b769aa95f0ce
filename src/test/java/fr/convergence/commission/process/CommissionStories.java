package fr.convergence.commission.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.commission.AgendaView;
import fr.convergence.commission.CommissionService;
import fr.convergence.commission.CommitmentService;
import fr.convergence.commission.DeliberationService;
import fr.convergence.engine.rights.Profession;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.renewal.RenewalOutcomeService;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalView;
import fr.convergence.testing.CommissionFixture;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.RenewalFixture;
import fr.convergence.testing.TestWorld;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where the stories of a session begin, and what people answer in its forms. */
abstract class CommissionStories extends ProcessTestBase {


    protected static final String SIAE = TestWorld.JARDIN;
    protected static final String MEMBER = "membre-commission@" + SIAE;
    protected static final String DIRECTION = "direction@" + SIAE;
    protected static final String COORDINATION = "coordination@" + SIAE;
    protected static final String SECRETARIAT = "secretariat-commission@" + SIAE;
    protected static final LocalDate DAY = LocalDate.of(2026, 3, 24);

    @Autowired
    protected CommissionService commission;

    @Autowired
    protected DeliberationService deliberation;

    @Autowired
    protected CommitmentService commitments;

    @Autowired
    protected RenewalService renewals;

    @Autowired
    protected RenewalOutcomeService outcomes;

    @Autowired
    protected ParcoursService parcours;

    @Autowired
    protected NoticeService notices;

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected CommissionFixture fixture;

    @Override
    protected String processKey() {
        return CommissionProcess.KEY;
    }

    /** Sessions and files of other tests would join the agendas of this one. */
    @BeforeEach
    void anEmptyStructure() {
        fixture.anEmptyStructure(SIAE);
    }

    protected static String shownWhat(String rows) {
        var matcher = java.util.regex.Pattern.compile("\"what\":\"([^\"]*)\"").matcher(rows);
        assertThat(matcher.find()).as(rows).isTrue();
        return matcher.group(1);
    }

    protected static Map<String, Object> action(String owner, LocalDate dueOn) {
        return Map.of("action", "Rencontrer deux employeurs", "owner", owner, "dueOn", dueOn.toString());
    }

    protected static Map<String, Object> seat(String titular, String deputy) {
        var seat = new HashMap<String, Object>(Map.of("quality", "OTHER", "titular", titular));
        if (deputy != null) {
            seat.put("deputy", deputy);
        }
        return seat;
    }

    protected RenewalView ready(LocalDate term) {
        return new RenewalFixture(renewals).ready(parcours(term));
    }

    protected String parcours(LocalDate term) {
        return new ParcoursFixture(parcours).openParcours(SIAE, TODAY.minusMonths(6), term);
    }

    protected ProcessInstance started(LocalDate day, int capacity) {
        var instance = desk.start(CommissionProcess.KEY, Profession.SECRETARIAT_COMMISSION, SIAE, plan(day, capacity));
        return desk.phase(CommissionProcess.KEY, instance.getBusinessKey());
    }

    protected String planning(LocalDate day) {
        return catchThrowable(() -> desk.start(CommissionProcess.KEY, Profession.SECRETARIAT_COMMISSION, SIAE, plan(day, 1))).getMessage();
    }

    protected static Map<String, Object> plan(LocalDate day, int capacity) {
        return Map.of("heldOn", day, "startsAt", "09:30", "place", "Salle du Jardin", "capacity", capacity);
    }

    protected ProcessInstance convened(LocalDate day) {
        var instance = started(day, 8);
        desk.submit(instance.getId(), "userTask_prepareSession", prepared(day));
        time.runPending(instance.getId());
        return instance;
    }

    protected ProcessInstance opened(LocalDate day, int capacity) {
        var instance = convened(day);
        time.holdAt(day);
        desk.submit(instance.getId(), "userTask_holdSession", held(MEMBER, DIRECTION));
        assertThat(commission.session(instance.getBusinessKey()).capacity()).isEqualTo(capacity);
        return instance;
    }

    /** Without files: those the session already lists, in their order. */
    protected Map<String, Object> prepared(LocalDate day, RenewalView... files) {
        var order = files.length == 0
                ? commission.upcoming(SIAE).get(0).listed().stream().map(AgendaView::file).map(UUID::toString).toList()
                : java.util.Arrays.stream(files).map(file -> file.id().toString()).toList();
        return new HashMap<>(Map.of("maintained", "yes", "heldOn", day, "startsAt", "09:30", "place", "Salle du Jardin",
                "seats", List.of(seat(MEMBER, null), seat(DIRECTION, null)), "chair", MEMBER, "files", order));
    }

    protected static Map<String, Object> held(String... present) {
        return Map.of("held", "yes", "present", List.of(present), "chair", MEMBER);
    }

    protected static Map<String, Object> renewed(int months) {
        var decision = decision("RENEWED", "renewalReason", "WITHIN_24_MONTHS");
        decision.put("months", months);
        return decision;
    }

    protected static Map<String, Object> decision(String outcome, String reasonKey, String reason) {
        return new HashMap<>(Map.of("deciders", List.of(MEMBER, DIRECTION), "mode", "CONSENSUS", "outcome", outcome, reasonKey, reason,
                "explanation", "Vos démarches avancent et l'équipe vous accompagne."));
    }

    protected void minutes(ProcessInstance instance) {
        desk.submit(instance.getId(), "userTask_writeMinutes", Map.of("minutes", deliberation.draftMinutes(instance.getBusinessKey())));
        time.runPending(instance.getId());
        desk.submit(instance.getId(), "userTask_handOutLetters", Map.of("handedOut", true));
        assertThat(instance).isEnded();
    }

    protected String refusalTo(String account, ProcessInstance instance, Map<String, Object> answers) {
        return catchThrowable(() -> desk.submit(desk.task(instance.getId(), "userTask_decideRenewal"), account, answers)).getMessage();
    }

    protected String letter(RenewalView file, String title) {
        return notices.letters(file.reference()).stream().filter(letter -> letter.title().equals(title))
                .map(letter -> String.join("\n", letter.paragraphs())).reduce((one, last) -> last).orElseThrow();
    }

    protected int mails(String reference, String code) {
        return jdbc.queryForObject("select count(*) from outbox where reference = ? and code = ?", Integer.class, reference, code);
    }
}
