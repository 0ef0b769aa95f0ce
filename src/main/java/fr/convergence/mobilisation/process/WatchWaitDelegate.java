package fr.convergence.mobilisation.process;

import fr.convergence.engine.Answers;
import fr.convergence.mobilisation.NeedService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler, puis alerter». */
@Component
class WatchWaitDelegate implements JavaDelegate {

    private final NeedService needs;

    WatchWaitDelegate(NeedService needs) {
        this.needs = needs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = MobilisationProcess.id(execution);
        var waits = needs.watch(id);
        execution.setVariables(Answers.of(MobilisationProcess.STILL_WAITING, waits)
                .and(MobilisationProcess.WATCH_ON, needs.nextLook(id))
                .asMap());
    }
}
