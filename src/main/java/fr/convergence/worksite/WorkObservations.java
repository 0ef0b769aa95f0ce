package fr.convergence.worksite;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WorkObservations extends Repository<WorkObservation, UUID> {

    WorkObservation saveAndFlush(WorkObservation observation);

    List<WorkObservation> findByPlacementIdOrderBySeenOn(UUID placementId);
}
