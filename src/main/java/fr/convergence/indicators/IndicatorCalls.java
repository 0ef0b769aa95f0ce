package fr.convergence.indicators;

import fr.convergence.engine.web.Call;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Who;
import java.util.List;
import org.springframework.stereotype.Component;

/** Addresses of the indicators, for who may open Cockpit. */
@Component
class IndicatorCalls implements OpenPages {

    @Override
    public List<Call> calls() {
        return List.of(Call.of(Who.COCKPIT, "GET", "/indicators/presence"));
    }
}
