package fr.convergence.commission;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AgreedActions extends Repository<AgreedAction, UUID> {

    Optional<AgreedAction> findById(UUID id);

    AgreedAction saveAndFlush(AgreedAction action);
}
