package fr.convergence.datarights;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Proofs are looked at at night; several nodes that do it at once do it once. */
@Component
@ConditionalOnProperty(name = "convergence.retention.scheduled", matchIfMissing = true)
class ProofSchedule {

    private final ProofService proofs;

    ProofSchedule(ProofService proofs) {
        this.proofs = proofs;
    }

    @Scheduled(cron = "${convergence.retention.at:0 0 2 * * *}", zone = "Europe/Paris")
    void forgetOld() {
        proofs.forgetOld();
    }
}
