package fr.convergence.commission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Decisions extends Repository<Decision, UUID> {

    Decision saveAndFlush(Decision decision);

    Optional<Decision> findBySessionAndFileId(String session, UUID file);

    List<Decision> findBySession(String session);

    List<Decision> findByReferenceOrderByDecidedOn(String reference);
}
