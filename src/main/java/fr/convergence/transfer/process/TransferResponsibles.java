package fr.convergence.transfer.process;

import fr.convergence.engine.TaskResponsible;
import fr.convergence.transfer.RelayService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Addresses the hand-over, and a return, to who held the thread before the person went on. */
@Component
class TransferResponsibles implements TaskResponsible {

    private static final String ORIGIN_FIL_ROUGE = "originFilRouge";

    private final RelayService relays;

    TransferResponsibles(RelayService relays) {
        this.relays = relays;
    }

    @Override
    public boolean knows(String role) {
        return ORIGIN_FIL_ROUGE.equals(role);
    }

    @Override
    public Optional<String> accountOf(String role, String businessKey) {
        return relays.originFilRouge(businessKey);
    }
}
