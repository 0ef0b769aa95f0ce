package fr.convergence.notification;

import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When the outbox is emptied of what is due, and of what is old. Every node does it: the rows share the work out. */
@Component
@ConditionalOnProperty(name = "convergence.notification.scheduled", matchIfMissing = true)
class OutboxSchedule {

    private final Optional<OutboxSender> sender;
    private final DeliveryService deliveries;

    OutboxSchedule(Optional<OutboxSender> sender, DeliveryService deliveries) {
        this.sender = sender;
        this.deliveries = deliveries;
    }

    @Scheduled(fixedDelayString = "${convergence.notification.every:PT15S}")
    void send() {
        sender.ifPresent(OutboxSender::sendDue);
    }

    /** At night, like the clean-up of the engine's history. */
    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Paris")
    void forget() {
        deliveries.forgetOld();
    }
}
