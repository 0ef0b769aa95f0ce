package fr.convergence.datarights.process;

import fr.convergence.datarights.DataRequestService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Annoncer la prolongation». */
@Component
class NoticeExtensionDelegate implements JavaDelegate {

    private final DataRequestService requests;

    NoticeExtensionDelegate(DataRequestService requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.noticeExtension(execution.getProcessBusinessKey());
    }
}
