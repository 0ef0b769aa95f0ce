package fr.convergence.accompaniment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Concertations extends Repository<Concertation, UUID> {

    Concertation saveAndFlush(Concertation concertation);

    List<Concertation> findByReferenceOrderByHeldOnDescIdDesc(String reference);

    Optional<Concertation> findFirstByReferenceAndSiaeOrderByHeldOnDescIdDesc(String reference, String siae);
}
