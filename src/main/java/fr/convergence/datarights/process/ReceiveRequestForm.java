package fr.convergence.datarights.process;

import fr.convergence.datarights.DataRequestService;
import fr.convergence.datarights.DataRight;
import fr.convergence.datarights.IdentityCheck;
import fr.convergence.datarights.ReceivedRequest;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.StartContext;
import fr.convergence.engine.forms.StartForm;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** «Demande reçue». */
@Component
class ReceiveRequestForm implements StartForm<ReceiveRequestForm.Answer> {

    record Answer(String parcoursReference, String siae, LocalDate receivedOn, DataRight kind, IdentityCheck identity, String wish) {}

    private final DataRequestService requests;

    ReceiveRequestForm(DataRequestService requests) {
        this.requests = requests;
    }

    @Override
    public Started submit(StartContext start, Answer answer) {
        var received = new ReceivedRequest(answer.parcoursReference().strip().toUpperCase(Locale.ROOT), answer.kind(), answer.receivedOn(),
                answer.identity(), answer.wish());
        var number = requests.receive(start.siae(), received, start.userId()).number();
        return new Started(number, Answers.of(DatarightsProcess.SIAE, start.siae())
                .and(DatarightsProcess.NEXT_CALL_ON, requests.firstCall(number)));
    }
}
