package fr.convergence.renewal;

import fr.convergence.engine.web.Call;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Who;
import java.util.List;
import org.springframework.stereotype.Component;

/** The address of renewal files, for the staff; each is then opened or not to the one who asks. */
@Component
class DossierCalls implements OpenPages {

    @Override
    public List<Call> calls() {
        return List.of(Call.of(Who.TASKLIST, "GET", "/files/*"));
    }
}
