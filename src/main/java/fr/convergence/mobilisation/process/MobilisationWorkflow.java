package fr.convergence.mobilisation.process;

import fr.convergence.accompaniment.NeedExpressed;
import fr.convergence.consent.ConsentWithdrawn;
import fr.convergence.consent.Recipient;
import fr.convergence.engine.Answers;
import fr.convergence.engine.Processes;
import fr.convergence.mobilisation.AnswerReceived;
import fr.convergence.mobilisation.MobilisationService;
import fr.convergence.mobilisation.NeedWoken;
import fr.convergence.parcours.ParcoursClosed;
import fr.convergence.parcours.ParcoursMoved;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts mobilisations and tells them what happened elsewhere. */
@Component
class MobilisationWorkflow {

    private final Processes processes;
    private final MobilisationService mobilisations;
    private final FirstAnswers first;

    MobilisationWorkflow(Processes processes, MobilisationService mobilisations, FirstAnswers first) {
        this.processes = processes;
        this.mobilisations = mobilisations;
        this.first = first;
    }

    @EventListener
    void on(NeedExpressed need) {
        var id = mobilisations.express(need.reference(), need.siae(), need.domain(), need.description(), need.by());
        start(id, need.reference(), need.siae());
    }

    @EventListener
    void on(AnswerReceived answer) {
        tell(MobilisationProcess.PARTNER_ANSWERED, answer.reference(), answer.mobilisationId());
    }

    @EventListener
    void on(NeedWoken woken) {
        tell(MobilisationProcess.NEED_WOKEN, woken.reference(), woken.mobilisationId());
    }

    @EventListener
    void on(ConsentWithdrawn withdrawn) {
        if (withdrawn.recipient() == Recipient.PARTNERS) {
            mobilisations.sharedNeeds(withdrawn.reference(), withdrawn.domain(), withdrawn.organisation())
                    .forEach(id -> tell(MobilisationProcess.CONSENT_WITHDRAWN, withdrawn.reference(), id));
        }
    }

    @EventListener
    void on(ParcoursClosed closed) {
        processes.tell(MobilisationProcess.STOPPED, closed.reference(), Answers.none());
    }

    /** Needs follow the person: they end in the structure she leaves and begin again in the one that receives her. */
    @EventListener
    void on(ParcoursMoved moved) {
        var open = mobilisations.moveOpenNeeds(moved.reference(), moved.to());
        processes.tell(MobilisationProcess.STOPPED, moved.reference(), Answers.none());
        open.forEach(id -> start(id, moved.reference(), moved.to()));
    }

    private void start(UUID id, String reference, String siae) {
        processes.start(MobilisationProcess.KEY, reference, siae, first.of(id));
    }

    private void tell(String message, String reference, UUID id) {
        var need = Map.<String, Object>of(MobilisationProcess.MOBILISATION_ID.name(), id.toString());
        processes.tell(message, reference, need, Answers.none());
    }
}
