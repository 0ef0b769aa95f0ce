package fr.convergence.accompaniment;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClosingReports extends Repository<ClosingReport, UUID> {

    ClosingReport saveAndFlush(ClosingReport report);

    Optional<ClosingReport> findByReferenceAndStatusIn(String reference, Collection<ClosingStatus> statuses);

    Optional<ClosingReport> findFirstByReferenceAndStatusNotOrderByOpenedOnDescIdDesc(String reference, ClosingStatus status);
}
