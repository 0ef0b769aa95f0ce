package fr.convergence.worksite;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LevelsOnPost extends Repository<LevelOnPost, UUID> {

    LevelOnPost saveAndFlush(LevelOnPost level);

    List<LevelOnPost> findByPlacementIdOrderBySeenOn(UUID placementId);
}
