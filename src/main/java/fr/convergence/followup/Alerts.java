package fr.convergence.followup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Alerts extends Repository<Alert, UUID> {

    Alert saveAndFlush(Alert alert);

    /** The alert that nobody has followed up yet. */
    Optional<Alert> findFirstByFollowupIdAndWayIsNullOrderByRaisedOnDesc(UUID followupId);
}
