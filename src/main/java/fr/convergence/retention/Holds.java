package fr.convergence.retention;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Holds extends Repository<Hold, UUID> {

    Hold saveAndFlush(Hold hold);

    Optional<Hold> findByReferenceAndLiftedOnIsNull(String reference);

    List<Hold> findByReferenceInAndLiftedOnIsNull(Collection<String> references);
}
