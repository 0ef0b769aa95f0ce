package fr.convergence.accompaniment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Accompaniments extends Repository<Accompaniment, UUID> {

    Accompaniment saveAndFlush(Accompaniment accompaniment);

    Optional<Accompaniment> findByReferenceAndSiaeAndStoppedOnIsNull(String reference, String siae);
}
