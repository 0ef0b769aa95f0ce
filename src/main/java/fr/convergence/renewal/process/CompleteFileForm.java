package fr.convergence.renewal.process;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import fr.convergence.renewal.Adjournment;
import fr.convergence.renewal.Agreement;
import fr.convergence.renewal.CeilingRow;
import fr.convergence.renewal.Dossier;
import fr.convergence.renewal.LegalReason;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.Proposal;
import fr.convergence.renewal.RenewalLength;
import fr.convergence.renewal.RenewalService;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Compléter le dossier»: the fil rouge proposes; the durations are computed, the person has read the file. */
@Component
class CompleteFileForm implements TaskForm<CompleteFileForm.Answer> {

    record Answer(
            Outcome outcome, Integer months, LocalDate until, LegalReason reason, LocalDate trainingEndsOn, Boolean proofSeen,
            String because, String complement, Agreement agreement, String disagreement) {}

    private final RenewalService renewals;
    private final RenewalTexts texts;
    private final ProgrammeClock clock;

    CompleteFileForm(RenewalService renewals, RenewalTexts texts, ProgrammeClock clock) {
        this.renewals = renewals;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var file = renewals.pending(task.reference());
        var durations = renewals.durations(task.reference());
        var asked = file.pendingComplement().map(Adjournment::asked);
        var shown = texts.header(task.reference());
        shown.put("dueText", French.day(file.dueOn()));
        shown.put("adjourned", asked.isPresent());
        shown.put("askedText", asked.map(Dossier::literal).orElse(""));
        shown.put("dossierText", renewals.draft(task.reference()).text());
        shown.put("ceilings", CeilingRow.of(durations));
        shown.put("withoutReasonText", French.day(durations.withoutReasonUntil()));
        if (file.words().agreement() != Agreement.NOT_YET_SEEN) {
            shown.put("agreement", file.words().agreement());
            shown.put("disagreement", file.words().disagreement());
        }
        if (file.proposal() != null) {
            previous(file.proposal()).forEach(shown::put);
        }
        return shown;
    }

    private static Map<String, Object> previous(Proposal proposal) {
        var shown = new java.util.HashMap<String, Object>();
        shown.put("outcome", proposal.outcome());
        shown.put("until", proposal.until());
        shown.put("reason", proposal.reason());
        shown.put("trainingEndsOn", proposal.trainingEndsOn());
        shown.put("proofSeen", proposal.proofSeen());
        shown.put("because", proposal.because());
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var until = answer.outcome() == Outcome.RENEWED
                ? new RenewalLength(answer.months(), answer.until()).lastDay(renewals.pending(task.reference()).term())
                : null;
        var proposal = new Proposal(answer.outcome(), until, answer.reason(), answer.trainingEndsOn(),
                Boolean.TRUE.equals(answer.proofSeen()), answer.because(), task.userId(), clock.today());
        renewals.propose(task.reference(), proposal, answer.agreement(), answer.disagreement(), answer.complement());
        return Answers.none();
    }
}
