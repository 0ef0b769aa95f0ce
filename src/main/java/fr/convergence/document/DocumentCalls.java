package fr.convergence.document;

import fr.convergence.engine.web.Call;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Who;
import java.util.List;
import org.springframework.stereotype.Component;

/** The addresses of documents and letters, for the staff; each is then opened or not to the one who asks. */
@Component
class DocumentCalls implements OpenPages {

    @Override
    public List<Call> calls() {
        return List.of(
                Call.of(Who.TASKLIST, "GET", "/documents"),
                Call.of(Who.TASKLIST, "GET", "/documents/*"),
                Call.of(Who.TASKLIST, "GET", "/letters"),
                Call.of(Who.TASKLIST, "GET", "/letters/*"));
    }
}
