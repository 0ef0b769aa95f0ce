package fr.convergence.transfer.process;

import fr.convergence.accompaniment.TransferWished;
import fr.convergence.consent.ConsentWithdrawn;
import fr.convergence.consent.Recipient;
import fr.convergence.engine.Answers;
import fr.convergence.engine.Processes;
import fr.convergence.parcours.ContractBroken;
import fr.convergence.parcours.FollowupStarted;
import fr.convergence.parcours.ParcoursClosed;
import fr.convergence.renewal.TransferRecommended;
import fr.convergence.transfer.PassportService;
import fr.convergence.transfer.RelayService;
import fr.convergence.transfer.TransferOrigin;
import fr.convergence.transfer.TransferService;
import fr.convergence.transfer.TransferStatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what starts a transfer, what sends it back to the person, what makes it fail and what ends it. */
@Component
class TransferWorkflow {

    private final TransferService transfers;
    private final RelayService relays;
    private final PassportService passports;
    private final TransferDates dates;
    private final Processes processes;

    TransferWorkflow(TransferService transfers, RelayService relays, PassportService passports, TransferDates dates, Processes processes) {
        this.transfers = transfers;
        this.relays = relays;
        this.passports = passports;
        this.dates = dates;
        this.processes = processes;
    }

    @EventListener
    void on(TransferWished wished) {
        begin(wished.reference(), wished.siae(), TransferOrigin.PERSON, wished.by());
    }

    @EventListener
    void on(TransferRecommended recommended) {
        begin(recommended.reference(), recommended.siae(), TransferOrigin.COMMISSION, recommended.by());
    }

    /** One attempt at a time; a new wish soon after the move means that the place does not suit, a later one is another attempt. */
    private void begin(String reference, String siae, TransferOrigin origin, String by) {
        var status = transfers.status(reference);
        if (status.isEmpty()) {
            transfers.open(reference, siae, origin, by);
            processes.start(TransferProcess.KEY, reference, siae, Answers.none());
        } else if (relays.mayComeBack(reference)) {
            fail(reference);
        } else if (status.get() == TransferStatus.MOVED) {
            processes.tell(TransferProcess.TRANSFER_STOPPED, reference, Answers.none());
            begin(reference, siae, origin, by);
        }
    }

    @EventListener
    void on(ConsentWithdrawn withdrawn) {
        if (withdrawn.recipient() == Recipient.SIAE) {
            passports.republish(withdrawn.reference());
            if (concernsTheHost(withdrawn)) {
                processes.tell(TransferProcess.AGREEMENT_WITHDRAWN, withdrawn.reference(), Answers.none());
            }
        }
    }

    /** An agreement taken back from one structure by name stops the request to that one only. */
    private boolean concernsTheHost(ConsentWithdrawn withdrawn) {
        return withdrawn.organisation() == null
                || transfers.status(withdrawn.reference()).isPresent()
                        && withdrawn.organisation().equals(transfers.view(withdrawn.reference()).host());
    }

    @EventListener
    void on(ContractBroken broken) {
        if (relays.mayComeBack(broken.reference())) {
            fail(broken.reference());
        }
    }

    private void fail(String reference) {
        relays.fail(reference);
        processes.tell(TransferProcess.TRANSFER_FAILED, reference, dates.of("personReturn"));
    }

    @EventListener
    void on(ParcoursClosed closed) {
        processes.tell(TransferProcess.TRANSFER_STOPPED, closed.reference(), Answers.none());
    }

    @EventListener
    void on(FollowupStarted started) {
        processes.tell(TransferProcess.TRANSFER_STOPPED, started.reference(), Answers.none());
    }
}
