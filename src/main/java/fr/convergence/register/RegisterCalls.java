package fr.convergence.register;

import fr.convergence.engine.web.Call;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Who;
import java.util.List;
import org.springframework.stereotype.Component;

/** The page of the DPO; whoever else asks finds nothing there. */
@Component
class RegisterCalls implements OpenPages {

    @Override
    public List<Call> calls() {
        return List.of(Call.of(Who.TASKLIST, "GET", "/register"), Call.of(Who.TASKLIST, "GET", "/register/verification"));
    }
}
