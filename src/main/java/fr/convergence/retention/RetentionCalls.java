package fr.convergence.retention;

import fr.convergence.engine.web.Call;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Who;
import java.util.List;
import org.springframework.stereotype.Component;

/** Addresses of the dry run, for the DPO. */
@Component
class RetentionCalls implements OpenPages {

    @Override
    public List<Call> calls() {
        return List.of(
                Call.of(Who.TASKLIST, "GET", "/retention"),
                Call.of(Who.TASKLIST, "GET", "/retention/report.csv"),
                Call.of(Who.TASKLIST, "GET", "/retention/report.pdf"));
    }
}
