package fr.convergence.renewal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RenewalFiles extends Repository<RenewalFile, UUID> {

    RenewalFile saveAndFlush(RenewalFile file);

    Optional<RenewalFile> findById(UUID id);

    List<RenewalFile> findByIdIn(Collection<UUID> ids);

    Optional<RenewalFile> findByReferenceAndClosedOnIsNull(String reference);

    List<RenewalFile> findByReferenceOrderByOpenedOn(String reference);

    List<RenewalFile> findBySiaeAndStatusOrderByTermAscOpenedOnAscIdAsc(String siae, RenewalStatus status);
}
