package fr.convergence.term;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlanReviews extends Repository<PlanReview, UUID> {

    PlanReview saveAndFlush(PlanReview review);

    List<PlanReview> findByReferenceOrderByAskedOn(String reference);
}
