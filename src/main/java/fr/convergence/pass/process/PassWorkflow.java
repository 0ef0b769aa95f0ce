package fr.convergence.pass.process;

import fr.convergence.commission.FileDecided;
import fr.convergence.engine.Answers;
import fr.convergence.engine.Processes;
import fr.convergence.parcours.ContractBroken;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.FollowupStarted;
import fr.convergence.parcours.ParcoursClosed;
import fr.convergence.parcours.ParcoursMoved;
import fr.convergence.parcours.ParcoursOpened;
import fr.convergence.parcours.TermMoved;
import fr.convergence.pass.ExtensionReason;
import fr.convergence.pass.ExtensionService;
import fr.convergence.pass.PassService;
import fr.convergence.renewal.LegalReason;
import fr.convergence.renewal.Outcome;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the PASS IAE live with the parcours, and asks for a prolongation when a decision goes beyond its end. A hire is
 * heard before anybody else hears it: what begins then reads the dates of the PASS.
 */
@Component
class PassWorkflow {

    private final PassService passes;
    private final ExtensionService extensions;
    private final Processes processes;

    PassWorkflow(PassService passes, ExtensionService extensions, Processes processes) {
        this.passes = passes;
        this.extensions = extensions;
        this.processes = processes;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ParcoursOpened opened) {
        passes.hired(opened.reference());
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(TermMoved moved) {
        passes.hired(moved.reference());
    }

    /** The request follows the person: the structure that employs her now makes it, by the rules of its own kind. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ParcoursMoved moved) {
        passes.hired(moved.reference());
        var asked = extensions.open(moved.reference());
        stop(moved.reference());
        asked.filter(request -> extensions.follow(request, moved.to())).ifPresent(request -> start(moved.reference(), moved.to()));
    }

    @EventListener
    void on(ContractBroken broken) {
        passes.contractEnded(broken.reference(), broken.reason());
    }

    @EventListener
    void on(FollowupStarted started) {
        passes.contractEnded(started.reference(), ContractEnd.HIRED);
        stop(started.reference());
    }

    @EventListener
    void on(ParcoursClosed closed) {
        passes.contractEnded(closed.reference(), ContractEnd.EXIT);
        stop(closed.reference());
    }

    @EventListener
    void on(FileDecided decided) {
        var decision = decided.decision();
        if (decision.outcome() == Outcome.RENEWED) {
            var reason = decision.reason().legal().map(LegalReason::name).map(ExtensionReason::valueOf).orElse(null);
            if (extensions.need(decided.reference(), decided.siae(), reason, decision.until())) {
                start(decided.reference(), decided.siae());
            }
        }
    }

    private void start(String reference, String siae) {
        processes.start(PassProcess.KEY, reference, siae, Answers.of(PassProcess.RECORDED, false));
    }

    private void stop(String reference) {
        processes.tell(PassProcess.STOPPED, reference, Answers.none());
    }
}
