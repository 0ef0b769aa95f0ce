package fr.convergence.mobilisation.process;

import fr.convergence.mobilisation.RequestService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Relever les réponses reçues»; from here the instance has the dates it waits for. */
@Component
class ReadInboxDelegate implements JavaDelegate {

    private final RequestService requests;
    private final FirstAnswers addresses;

    ReadInboxDelegate(RequestService requests, FirstAnswers addresses) {
        this.requests = requests;
        this.addresses = addresses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = MobilisationProcess.id(execution);
        var reading = requests.read(id);
        execution.setVariables(addresses.addressed(id)
                .and(MobilisationProcess.ANSWER, reading.answer())
                .and(MobilisationProcess.REMINDER_PLANNED, reading.remindOn() != null)
                .and(MobilisationProcess.REMIND_ON, reading.remindOn())
                .and(MobilisationProcess.ANSWER_DUE_ON, reading.answerDueOn())
                .and(MobilisationProcess.APPOINTMENT_ON, reading.appointmentOn())
                .and(MobilisationProcess.OPERATOR_LEFT, reading.operatorLeft())
                .asMap());
    }
}
