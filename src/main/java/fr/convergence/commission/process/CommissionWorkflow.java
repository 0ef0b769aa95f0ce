package fr.convergence.commission.process;

import fr.convergence.commission.CommissionService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.Processes;
import fr.convergence.renewal.FileReady;
import fr.convergence.renewal.FileWithdrawn;
import fr.convergence.renewal.SlotDue;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears the files that become complete, those that need a place before, and those that leave. */
@Component
class CommissionWorkflow {

    private final Processes processes;
    private final CommissionService commission;

    CommissionWorkflow(Processes processes, CommissionService commission) {
        this.processes = processes;
        this.commission = commission;
    }

    @EventListener
    void on(FileReady ready) {
        commission.reserve(ready.reference());
    }

    /** A place is kept for a file that is still being written. */
    @EventListener
    void on(SlotDue due) {
        commission.reserve(due.reference());
    }

    /** When the session is examining that very file, it goes on to the next. */
    @EventListener
    void on(FileWithdrawn withdrawn) {
        commission.withdraw(withdrawn.file()).ifPresent(session -> processes.tell(
                CommissionProcess.AGENDA_FILE_WITHDRAWN, session,
                Map.of(CommissionProcess.FILE_ID.name(), withdrawn.file().toString()), Answers.none()));
    }
}
