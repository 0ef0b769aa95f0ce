package fr.convergence.datarights;

import fr.convergence.engine.web.Call;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Who;
import java.util.List;
import org.springframework.stereotype.Component;

/** Addresses of what is handed to who asked; each is opened to the DPO of the structure alone. */
@Component
class DatarightsCalls implements OpenPages {

    @Override
    public List<Call> calls() {
        return List.of(
                Call.of(Who.TASKLIST, "GET", "/datarights/*/pack.pdf"),
                Call.of(Who.TASKLIST, "GET", "/datarights/*/pack.json"),
                Call.of(Who.TASKLIST, "GET", "/datarights/*/pack.zip"),
                Call.of(Who.TASKLIST, "GET", "/datarights/*/answer.pdf"));
    }
}
