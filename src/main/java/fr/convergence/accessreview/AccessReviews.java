package fr.convergence.accessreview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AccessReviews extends Repository<AccessReview, UUID> {

    AccessReview saveAndFlush(AccessReview review);

    Optional<AccessReview> findBySiaeAndMonth(String siae, LocalDate month);
}
