package fr.convergence.overview;

import fr.convergence.engine.web.Call;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Who;
import java.util.List;
import org.springframework.stereotype.Component;

/** The addresses of the tab «Dossier», for the staff; each is then opened or not to the one who asks. */
@Component
class OverviewCalls implements OpenPages {

    @Override
    public List<Call> calls() {
        return List.of(
                Call.of(Who.TASKLIST, "GET", "/tasks/*/overview"),
                Call.of(Who.TASKLIST, "GET", "/tasks/*/overview/*"),
                Call.of(Who.TASKLIST, "GET", "/tasks/*/overview/*/letters"));
    }
}
