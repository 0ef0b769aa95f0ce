package fr.convergence.datarights.process;

import fr.convergence.datarights.DataRequestService;
import fr.convergence.datarights.DataRequestView;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.parcours.French;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the forms of a request say first. */
@Component
class RequestTexts {

    private final DataRequestService requests;

    RequestTexts(DataRequestService requests) {
        this.requests = requests;
    }

    /** The request behind a task; the reading is written down. */
    DataRequestView open(TaskContext task) {
        return requests.open(task.reference(), task.userId());
    }

    static Map<String, Object> header(DataRequestView request) {
        var shown = new HashMap<String, Object>();
        shown.put("kindText", "Demande au titre du " + request.kind().right());
        shown.put("requestText", "Demande " + request.number() + ", reçue le " + French.day(request.receivedOn())
                + (request.reference() == null ? ". Le dossier est effacé." : ", sur le dossier " + request.reference() + ".") + " Identité : "
                + request.identity().label().toLowerCase(java.util.Locale.FRENCH) + ".");
        shown.put("dueText", French.day(request.dueOn()));
        return shown;
    }
}
