package fr.convergence.followup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Followups extends Repository<Followup, UUID> {

    Followup saveAndFlush(Followup followup);

    Optional<Followup> findByReferenceAndStatusNot(String reference, FollowupStatus excluded);

    Optional<Followup> findFirstByReferenceOrderByRankDesc(String reference);

    int countByReference(String reference);
}
