package fr.convergence.followup.process;

import fr.convergence.accompaniment.HireDeclared;
import fr.convergence.consent.ConsentWithdrawn;
import fr.convergence.consent.Recipient;
import fr.convergence.engine.Answers;
import fr.convergence.engine.Processes;
import fr.convergence.followup.FollowupService;
import fr.convergence.followup.HireCancelled;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursClosed;
import fr.convergence.parcours.ParcoursMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts a follow-up when a hire is declared, and tells it what happens elsewhere; always in the same transaction. */
@Component
class FollowupWorkflow {

    private final FollowupService followups;
    private final Processes processes;

    FollowupWorkflow(FollowupService followups, Processes processes) {
        this.followups = followups;
        this.processes = processes;
    }

    @EventListener
    void on(HireDeclared declared) {
        var hired = followups.open(declared.reference(), declared.siae(), declared.hire(), declared.by());
        processes.start(FollowupProcess.KEY, declared.reference(), declared.siae(),
                Answers.of(FollowupProcess.HIRE_TO_COME, hired.toCome())
                        .and(FollowupProcess.STARTS_ON, hired.startsOn())
                        .and(FollowupProcess.ESCALATE_ON, hired.escalateOn()));
    }

    @EventListener
    void on(HireCancelled cancelled) {
        processes.tell(FollowupProcess.HIRE_CANCELLED, cancelled.reference(), Answers.none());
    }

    @EventListener
    void on(ConsentWithdrawn withdrawn) {
        if (withdrawn.domain() == Domain.EMPLOI && withdrawn.recipient() == Recipient.EMPLOYER) {
            processes.tell(FollowupProcess.EMPLOYER_CONTACT_WITHDRAWN, withdrawn.reference(), Answers.none());
        }
    }

    @EventListener
    void on(ParcoursClosed closed) {
        processes.tell(FollowupProcess.FOLLOWUP_STOPPED, closed.reference(), Answers.none());
    }

    @EventListener
    void on(ParcoursMoved moved) {
        processes.tell(FollowupProcess.FOLLOWUP_STOPPED, moved.reference(), Answers.none());
    }
}
