package fr.convergence.transfer;

import fr.convergence.engine.web.Call;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Who;
import java.util.List;
import org.springframework.stereotype.Component;

/** The addresses of passports, for the staff, and of the figures on transfers, for managers. */
@Component
class TransferCalls implements OpenPages {

    @Override
    public List<Call> calls() {
        return List.of(
                Call.of(Who.TASKLIST, "GET", "/passports/*/paper"),
                Call.of(Who.TASKLIST, "GET", "/passports/*/data"),
                Call.of(Who.COCKPIT, "GET", "/indicators/transfers"));
    }
}
