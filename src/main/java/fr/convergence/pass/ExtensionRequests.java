package fr.convergence.pass;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ExtensionRequests extends Repository<ExtensionRequest, UUID> {

    ExtensionRequest saveAndFlush(ExtensionRequest request);

    Optional<ExtensionRequest> findByReferenceAndClosedOnIsNull(String reference);

    List<ExtensionRequest> findByReferenceOrderByOpenedOn(String reference);
}
