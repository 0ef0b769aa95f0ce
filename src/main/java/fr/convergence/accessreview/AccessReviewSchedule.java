package fr.convergence.accessreview;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** On the first days of a month the review of the last one opens; of several nodes one opens it, and a missed day is caught up. */
@Component
@ConditionalOnProperty(name = "convergence.register.scheduled", matchIfMissing = true)
class AccessReviewSchedule {

    private final AccessReviewService reviews;

    AccessReviewSchedule(AccessReviewService reviews) {
        this.reviews = reviews;
    }

    @Scheduled(cron = "0 10 6 1-7 * *", zone = "Europe/Paris")
    void open() {
        reviews.openLastMonth();
    }
}
