package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.AccompanimentService;
import fr.convergence.accompaniment.ActionStatus;
import fr.convergence.accompaniment.ActionUpdate;
import fr.convergence.accompaniment.ActionView;
import fr.convergence.accompaniment.BreakService;
import fr.convergence.accompaniment.Companion;
import fr.convergence.accompaniment.Hire;
import fr.convergence.accompaniment.HireKind;
import fr.convergence.accompaniment.PlanService;
import fr.convergence.accompaniment.Proximity;
import fr.convergence.accompaniment.SummaryService;
import fr.convergence.accompaniment.ThreadService;
import fr.convergence.accompaniment.VisitPlace;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.Recipient;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.Domain;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Tenir le fil du parcours»: one page to read, one piece of news at a time. */
@Component
class KeepThreadForm implements TaskForm<KeepThreadForm.Answer> {

    enum News {
        ACTIONS,
        NEED,
        CONCERTATION,
        PROXIMITY,
        TRANSFER,
        HIRE,
        BREAK,
        CONSENT,
        EXIT
    }

    record Answer(
            News whatHappens, List<UpdateRow> updates, List<AddedAction> additions, Domain needDomain, String needDescription,
            String concertationReason, LocalDate visitOn, Integer visitMinutes, Companion companion, VisitPlace visitPlace,
            String visitNote, String transferWish, String employer, HireKind hireKind, LocalDate hireStartsOn, ContractEnd breakReason,
            LocalDate brokenOn, String breakNote, Domain consentDomain, Recipient consentRecipient, ConsentMeans consentMeans) {

        Proximity visit() {
            return new Proximity(visitOn, companion, visitPlace, visitMinutes == null ? 0 : visitMinutes, visitNote);
        }
    }

    record UpdateRow(int action, String label, ActionStatus status, LocalDate dueOn, Boolean agreed, String reason) {

        ActionUpdate update() {
            return new ActionUpdate(action, status, reason, dueOn, Boolean.TRUE.equals(agreed));
        }
    }

    private final AccompanimentService accompaniment;
    private final SummaryService summaries;
    private final PlanService plans;
    private final ThreadService thread;
    private final BreakService breaks;
    private final PlanTexts texts;

    KeepThreadForm(AccompanimentService accompaniment, SummaryService summaries, PlanService plans, ThreadService thread,
            BreakService breaks, PlanTexts texts) {
        this.accompaniment = accompaniment;
        this.summaries = summaries;
        this.plans = plans;
        this.thread = thread;
        this.breaks = breaks;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var page = summaries.of(task.reference(), task.siae(), task.userId());
        return Map.ofEntries(
                Map.entry("personText", page.person()),
                Map.entry("reference", task.reference()),
                Map.entry("notesText", String.join("\n", page.notes())),
                Map.entry("clocksText", "- " + String.join("\n- ", page.clocks())),
                Map.entry("referentsText", "**Qui l'accompagne** : " + String.join(" · ", page.referents())),
                Map.entry("concertationText", page.lastConcertation() + "."),
                Map.entry("openActions", texts.rows(task.reference(), page.openActions())),
                Map.entry("updates", page.openActions().stream().map(KeepThreadForm::row).toList()),
                Map.entry("objectiveOptions", texts.objectives(accompaniment.plan(task.reference(), task.userId()).objectives())),
                Map.entry("ownerOptions", texts.referents(task.reference())));
    }

    private static UpdateRow row(ActionView action) {
        return new UpdateRow(action.number(), action.label(), action.status(), action.dueOn(), action.agreed(), action.reason());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        record(task.reference(), task.siae(), answer, task.userId());
        return Answers.of(AccompanimentProcess.THREAD, answer.whatHappens().name());
    }

    private void record(String reference, String siae, Answer news, String by) {
        switch (news.whatHappens()) {
            case ACTIONS -> plans.moveForward(reference,
                    news.updates() == null ? List.of() : news.updates().stream().map(UpdateRow::update).toList(),
                    AddedAction.decided(news.additions()));
            case NEED -> thread.needPartner(reference, siae, news.needDomain(), news.needDescription(), by);
            case CONCERTATION -> thread.callConcertation(reference, siae, news.concertationReason(), by);
            case PROXIMITY -> thread.accompany(reference, siae, news.visit(), by);
            case TRANSFER -> thread.wishTransfer(reference, siae, news.transferWish(), by);
            case HIRE -> thread.declareHire(reference, siae, new Hire(news.employer(), news.hireKind(), news.hireStartsOn()), by);
            case BREAK -> breaks.declare(reference, siae, news.breakReason(), news.brokenOn(), news.breakNote(), by);
            case CONSENT -> thread.withdrawConsent(reference, news.consentDomain(), news.consentRecipient(), news.consentMeans(), by);
            case EXIT -> { }
        }
    }
}
