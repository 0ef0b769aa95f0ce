package fr.convergence.intake;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Assessments extends Repository<Assessment, UUID> {

    Assessment saveAndFlush(Assessment assessment);

    Optional<Assessment> findFirstByReferenceOrderByMadeOnDescIdDesc(String reference);
}
