package fr.convergence.followup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Checkpoints extends Repository<Checkpoint, UUID> {

    Checkpoint saveAndFlush(Checkpoint checkpoint);

    int countByFollowupId(UUID followupId);

    List<Checkpoint> findByFollowupIdOrderByRank(UUID followupId);

    Optional<Checkpoint> findFirstByFollowupIdAndResultOrderByRankDesc(UUID followupId, CheckpointResult result);
}
