package fr.convergence.renewal.process;

import fr.convergence.accompaniment.RenewalDue;
import fr.convergence.commission.FileAdjourned;
import fr.convergence.commission.FileDecided;
import fr.convergence.commission.SessionConvened;
import fr.convergence.engine.Answers;
import fr.convergence.engine.OpenWaits;
import fr.convergence.engine.Processes;
import fr.convergence.parcours.ContractBroken;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.FollowupStarted;
import fr.convergence.parcours.ParcoursClosed;
import fr.convergence.parcours.ParcoursMoved;
import fr.convergence.parcours.TermMoved;
import fr.convergence.reexamination.DecisionRevised;
import fr.convergence.renewal.FreezeService;
import fr.convergence.renewal.RenewalOutcomeService;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalTermService;
import fr.convergence.transfer.TransferSigned;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts a renewal when a term comes near, and tells it what the commission and the parcours have become. */
@Component
class RenewalWorkflow {

    private static final Set<String> OPINIONS = Set.of("userTask_recordPersonWords", "userTask_evaluateSupport",
            "userTask_evaluateEngagement", "userTask_giveSupervisorOpinion");

    private final Processes processes;
    private final RenewalService renewals;
    private final RenewalOutcomeService outcomes;
    private final FreezeService freezer;
    private final RenewalTermService terms;
    private final OpenWaits waits;

    RenewalWorkflow(Processes processes, RenewalService renewals, RenewalOutcomeService outcomes, FreezeService freezer,
            RenewalTermService terms, OpenWaits waits) {
        this.processes = processes;
        this.renewals = renewals;
        this.outcomes = outcomes;
        this.freezer = freezer;
        this.terms = terms;
        this.waits = waits;
    }

    /** A second signal for a file that is open is ignored. */
    @EventListener
    void on(RenewalDue due) {
        if (!renewals.hasPending(due.reference())) {
            processes.start(RenewalProcess.KEY, due.reference(), due.siae(), Answers.none());
        }
    }

    /** From here on the commission and the person look at the same pages. */
    @EventListener
    void on(SessionConvened convened) {
        convened.files().forEach(file -> freezer.freeze(file, convened.session()));
    }

    @EventListener
    void on(FileDecided decided) {
        var dates = outcomes.decide(decided.reference(), decided.decision());
        processes.tell(RenewalProcess.FILE_DECIDED, decided.reference(), Answers
                .of(RenewalProcess.OUTCOME, decided.decision().outcome().name())
                .and(RenewalProcess.SIGNATURE_REMIND_ON, dates.remindOn())
                .and(RenewalProcess.SIGNATURE_ESCALATE_ON, dates.escalateOn()));
    }

    @EventListener
    void on(FileAdjourned adjourned) {
        renewals.adjourn(adjourned.reference(), adjourned.session(), adjourned.asked());
        processes.tell(RenewalProcess.FILE_ADJOURNED, adjourned.reference(), Answers.none());
    }

    /** A re-examination replaced a decision that had closed the file: what follows the new one begins. */
    @EventListener
    void on(DecisionRevised revised) {
        if (outcomes.revise(revised.reference(), revised.decision())) {
            processes.startBy(RenewalProcess.DECISION_REVISED, revised.reference(), revised.siae(),
                    Answers.of(RenewalProcess.OUTCOME, revised.decision().outcome().name()));
        }
    }

    @EventListener
    void on(TermMoved moved) {
        follow(moved.reference());
    }

    @EventListener
    void on(ParcoursClosed closed) {
        stop(closed.reference());
    }

    @EventListener
    void on(FollowupStarted started) {
        stop(started.reference());
    }

    @EventListener
    void on(ParcoursMoved moved) {
        stop(moved.reference());
    }

    /** The next contract is signed elsewhere: nothing is left to be decided here. */
    @EventListener
    void on(TransferSigned signed) {
        stop(signed.reference());
    }

    /** A contract that only reached its term can still be renewed: a late commission must not cost the person her place. */
    @EventListener
    void on(ContractBroken broken) {
        if (broken.reason() == ContractEnd.TERM) {
            follow(broken.reference());
        } else {
            stop(broken.reference());
        }
    }

    /** What waits for a day before the term waits for another day. */
    private void follow(String reference) {
        terms.follow(reference).ifPresent(moved -> {
            var answers = Answers.none();
            if (moved.opinions() != null) {
                answers.and(RenewalProcess.FILE_DUE_ON, moved.opinions().dueOn())
                        .and(RenewalProcess.INSTRUCTION_REMIND_ON, moved.opinions().remindOn())
                        .and(RenewalProcess.INSTRUCTION_ESCALATE_ON, moved.opinions().escalateOn());
                waits.due(RenewalProcess.KEY, reference, moved.opinions().dueOn(), OPINIONS);
            }
            if (moved.file() != null) {
                answers.and(RenewalProcess.COMPLETION_REMIND_ON, moved.file().remindOn())
                        .and(RenewalProcess.COMPLETION_ESCALATE_ON, moved.file().escalateOn());
            }
            if (moved.signature() != null) {
                answers.and(RenewalProcess.SIGNATURE_REMIND_ON, moved.signature().remindOn())
                        .and(RenewalProcess.SIGNATURE_ESCALATE_ON, moved.signature().escalateOn());
            }
            waits.move(RenewalProcess.KEY, reference, answers);
        });
    }

    private void stop(String reference) {
        processes.tell(RenewalProcess.STOPPED, reference, Answers.none());
    }
}
