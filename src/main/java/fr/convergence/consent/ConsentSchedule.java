package fr.convergence.consent;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Early each day, before anybody works on an agreement that has ended. */
@Component
@ConditionalOnProperty(name = "convergence.register.scheduled", matchIfMissing = true)
class ConsentSchedule {

    private final ConsentExpiryService expiry;

    ConsentSchedule(ConsentExpiryService expiry) {
        this.expiry = expiry;
    }

    @Scheduled(cron = "0 15 0 * * *", zone = "Europe/Paris")
    void expire() {
        expiry.expire();
    }

    @Scheduled(cron = "0 20 6 * * *", zone = "Europe/Paris")
    void announce() {
        expiry.announce();
    }
}
