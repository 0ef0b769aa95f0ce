package fr.convergence.register;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When lines are sealed, when the head is told, when old lines are emptied. Every node tries; one at a time seals. */
@Component
@ConditionalOnProperty(name = "convergence.register.scheduled", matchIfMissing = true)
class RegisterSchedule {

    private final SealingService sealing;
    private final AnchoringService anchoring;
    private final Register register;

    RegisterSchedule(SealingService sealing, AnchoringService anchoring, Register register) {
        this.sealing = sealing;
        this.anchoring = anchoring;
        this.register = register;
    }

    @Scheduled(fixedDelayString = "${convergence.register.seal-every:PT5S}")
    void seal() {
        int sealed;
        do {
            sealed = sealing.sealNext();
        } while (sealed == SealingService.BATCH);
    }

    @Scheduled(cron = "0 55 23 * * *", zone = "Europe/Paris")
    void anchor() {
        seal();
        anchoring.anchor();
    }

    @Scheduled(cron = "0 45 3 * * *", zone = "Europe/Paris")
    void prune() {
        register.prune();
    }
}
