package fr.convergence.reexamination;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Reexaminations extends Repository<Reexamination, UUID> {

    Reexamination saveAndFlush(Reexamination reexamination);

    Optional<Reexamination> findByReferenceAndClosedOnIsNull(String reference);

    Optional<Reexamination> findByDecision(UUID decision);

    List<Reexamination> findByReferenceOrderByOpenedOn(String reference);
}
