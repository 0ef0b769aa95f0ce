package fr.convergence.mobilisation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface UnmetNeeds extends Repository<RecordedUnmetNeed, UUID> {

    RecordedUnmetNeed saveAndFlush(RecordedUnmetNeed need);

    List<RecordedUnmetNeed> findAllByOrderByRecordedOnAscMobilisationIdAsc();
}
