package fr.convergence.term;

import fr.convergence.calendar.ProgrammeClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review of the plan with the person, which the commission reads. */
@Service
@Transactional
public class PlanReviewService {

    private final PlanReviews reviews;
    private final ProgrammeClock clock;

    PlanReviewService(PlanReviews reviews, ProgrammeClock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Asks for a review. */
    void ask(String reference) {
        reviews.saveAndFlush(new PlanReview(reference, clock.today()));
    }

    /** Whether a review was asked on that day or since. */
    @Transactional(readOnly = true)
    public boolean isAskedSince(String reference, LocalDate day) {
        return reviews.findByReferenceOrderByAskedOn(reference).stream().anyMatch(review -> !review.askedOn().isBefore(day));
    }

    /** Keeps what was said. @throws fr.convergence.rules.Refusal when something is missing */
    public void hold(String reference, ReviewReport report) {
        var review = reviews.findByReferenceOrderByAskedOn(reference).stream()
                .filter(asked -> !asked.isHeld())
                .reduce((first, last) -> last)
                .orElseGet(() -> new PlanReview(reference, clock.today()));
        review.hold(report, clock.today());
        reviews.saveAndFlush(review);
    }

    /** Reviews held, the oldest first. */
    @Transactional(readOnly = true)
    public List<ReviewReport> held(String reference) {
        return reviews.findByReferenceOrderByAskedOn(reference).stream().filter(PlanReview::isHeld).map(PlanReview::report).toList();
    }
}
