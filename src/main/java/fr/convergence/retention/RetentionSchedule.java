package fr.convergence.retention;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When people are told and forgotten. Every node does it: each person is taken by one of them. */
@Component
@ConditionalOnProperty(name = "convergence.retention.scheduled", matchIfMissing = true)
class RetentionSchedule {

    private final RetentionService retention;
    private final ErasureRunner runner;

    RetentionSchedule(RetentionService retention, ErasureRunner runner) {
        this.retention = retention;
        this.runner = runner;
    }

    /** At night: who is to be told, who is to be asked for. */
    @Scheduled(cron = "${convergence.retention.at:0 0 2 * * *}", zone = "Europe/Paris")
    void lookForPeople() {
        retention.run();
    }

    /** What was asked, or stopped half-way by a fault, is done soon. */
    @Scheduled(fixedDelayString = "${convergence.retention.every:PT5M}", initialDelayString = "PT1M")
    void forget() {
        runner.run();
    }
}
