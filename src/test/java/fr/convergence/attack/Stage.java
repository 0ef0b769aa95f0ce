package fr.convergence.attack;

import fr.convergence.calendar.WorkingDays;
import fr.convergence.commission.CommissionService;
import fr.convergence.engine.rights.Profession;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.Identity;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.renewal.Agreement;
import fr.convergence.renewal.Appreciation;
import fr.convergence.renewal.Axis;
import fr.convergence.renewal.Criterion;
import fr.convergence.renewal.Favour;
import fr.convergence.renewal.Finding;
import fr.convergence.renewal.Manner;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.PersonWords;
import fr.convergence.renewal.Proposal;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.SupervisorOpinion;
import fr.convergence.renewal.Wish;
import fr.convergence.testing.Desk;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;

/** Plays in one structure what colleagues do in a few weeks, with a canary in every text that they write. */
final class Stage {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Desk desk;
    private final TimeMachine time;
    private final ParcoursService parcours;
    private final RenewalService renewals;
    private final CommissionService commission;
    private final WorkingDays workingDays;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private String siae;

    Stage(ApplicationContext product) {
        desk = product.getBean(Desk.class);
        time = product.getBean(TimeMachine.class);
        parcours = product.getBean(ParcoursService.class);
        renewals = product.getBean(RenewalService.class);
        workingDays = product.getBean(WorkingDays.class);
        commission = product.getBean(CommissionService.class);
        tasks = product.getBean(TaskService.class);
        runtime = product.getBean(RuntimeService.class);
    }

    Work play(String structure) {
        siae = structure;
        time.holdAt(TODAY);
        try {
            var referral = referral();
            var reference = accompanied();
            var session = session(reference);
            var open = new HashMap<String, String>();
            var running = new HashMap<String, String>();
            for (var key : List.of(referral, reference, session)) {
                tasks.createTaskQuery().processInstanceBusinessKey(key).list().forEach(task -> open.put(task.getTaskDefinitionKey(), task.getId()));
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list().forEach(instance -> running.put(
                        ((org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity) instance).getProcessDefinitionId().split(":")[0], instance.getId()));
            }
            return new Work(siae, reference, referral, session, Map.copyOf(open), Map.copyOf(running));
        } finally {
            time.release();
        }
    }

    private String referral() {
        var instance = desk.start("intake", Profession.ACCUEIL, siae, Map.of("orienteurKind", "MARAUDE", "orienteurName", word("orienteurName"),
                "orienteurEmail", word("orienteurEmail") + "@fictif.invalid", "firstName", word("firstName"), "lastName", word("lastName"),
                "birthDate", "1981-04-05", "reachVia", word("reachVia"), "language", word("language"), "sleepsAt", "STREET", "wish", word("wish")));
        desk.submit(instance.getId(), "userTask_searchPerson", Map.of("match", "NOBODY"));
        return instance.getBusinessKey();
    }

    private String accompanied() {
        var who = parcours.register(new Identity(word("firstName"), word("lastName"), LocalDate.of(1979, 6, 7), "0102030405", word("reachVia"), word("language")));
        var reference = parcours.nextReference();
        parcours.admit(reference, who, siae);
        parcours.appoint(reference, Map.of(ReferentRole.FIL_ROUGE, TestWorld.account(Profession.CIP, siae),
                ReferentRole.SANTE, TestWorld.account(Profession.REFERENT_SANTE, siae)));
        var kind = siae.startsWith("aci-") ? ContractKind.CDDI_CVG : ContractKind.CDDI;
        parcours.open(reference, new ContractTerms(siae, kind, BigDecimal.valueOf(26), TODAY.minusMonths(6), TODAY.plusMonths(5)));
        var thread = desk.phase("accompaniment", reference).getId();
        time.runPending(thread);
        var action = Map.of("label", word("plan.action"), "owner", "FIL_ROUGE", "dueOn", TODAY.plusMonths(2).toString(), "agreed", true);
        desk.submit(thread, "userTask_buildPlan", Map.of("objectives", List.of(Map.of("axis", "EMPLOI", "label", word("plan.objective"), "actions", List.of(action)))));
        time.runPending(thread);
        needOfHealth(thread, reference);
        desk.submit(thread, "userTask_keepThread", Map.of("whatHappens", "TRANSFER", "transferWish", word("transferWish")));
        time.runPending(thread);
        return reference;
    }

    private void needOfHealth(String thread, String reference) {
        desk.submit(thread, "userTask_keepThread", Map.of("whatHappens", "NEED", "needDomain", Domain.SANTE.name(), "needDescription", health("need.description")));
        time.runPending(thread);
        var need = desk.phase("mobilisation", reference).getId();
        time.runPending(need);
        desk.submit(need, "userTask_qualifyNeed", Map.of("stands", "yes", "expectedResult", health("need.expected"), "urgency", "SOON",
                "contactTried", "no", "personWords", health("need.words")));
        time.runPending(need);
    }

    /** A session that was convened, opened on its day, and whose files are frozen and printed. */
    private String session(String reference) {
        var by = TestWorld.account(Profession.CIP, siae);
        renewals.open(reference);
        renewals.hear(reference, new PersonWords(Manner.DICTATED, word("renewal.words"), Wish.CONTINUE, Agreement.SEEN_AND_ACCEPTED, null, true, by, TODAY));
        renewals.evaluate(reference, Axis.SUPPORT, findings(Axis.SUPPORT), word("renewal.supportComment"), TestWorld.account(Profession.DIRECTION, siae));
        renewals.evaluate(reference, Axis.ENGAGEMENT, findings(Axis.ENGAGEMENT), word("renewal.engagementComment"), by);
        renewals.judgeWork(reference, new SupervisorOpinion(Appreciation.GOOD, Appreciation.GOOD, Appreciation.GOOD, Favour.FAVOURABLE,
                word("renewal.facts"), TestWorld.account(Profession.ENCADRANT, siae), TODAY));
        renewals.propose(reference, new Proposal(Outcome.RENEWED, renewals.durations(reference).term().plusMonths(4), null, null, false,
                word("renewal.because"), by, TODAY), Agreement.SEEN_AND_ACCEPTED, null, null);
        renewals.submit(reference);
        var day = workingDays.onOrAfter(TODAY.plusDays(40));
        var instance = desk.start("commission", Profession.SECRETARIAT_COMMISSION, siae,
                Map.of("heldOn", day, "startsAt", "09:30", "place", "Salle fictive", "capacity", 5));
        var session = instance.getBusinessKey();
        var titulars = List.of(TestWorld.account(Profession.MEMBRE_COMMISSION, siae), TestWorld.account(Profession.DIRECTION, siae));
        var file = commission.session(session).listed().get(0).file().toString();
        desk.submit(instance.getId(), "userTask_prepareSession", Map.of("maintained", "yes", "heldOn", day, "startsAt", "09:30", "place", "Salle fictive",
                "seats", titulars.stream().map(titular -> Map.of("quality", "OTHER", "titular", titular)).toList(), "chair", titulars.get(0), "files", List.of(file)));
        time.travelTo(day, instance.getId());
        desk.submit(instance.getId(), "userTask_holdSession", Map.of("held", "yes", "present", titulars, "chair", titulars.get(0)));
        time.runPending(instance.getId());
        return session;
    }

    private List<Finding> findings(Axis axis) {
        return Criterion.of(axis).stream()
                .map(criterion -> new Finding(criterion, Appreciation.PARTIAL, word("renewal." + criterion.name().toLowerCase(Locale.ROOT)))).toList();
    }

    private String word(String field) {
        return Canary.in(siae, "TOUT", field);
    }

    private String health(String field) {
        return Canary.in(siae, "SANTE", field);
    }
}
