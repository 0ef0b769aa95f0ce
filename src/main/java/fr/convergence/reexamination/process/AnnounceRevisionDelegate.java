package fr.convergence.reexamination.process;

import fr.convergence.reexamination.ReexaminationService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Appliquer la décision revue». */
@Component
class AnnounceRevisionDelegate implements JavaDelegate {

    private final ReexaminationService reexaminations;

    AnnounceRevisionDelegate(ReexaminationService reexaminations) {
        this.reexaminations = reexaminations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reexaminations.announceRevision(execution.getProcessBusinessKey());
    }
}
