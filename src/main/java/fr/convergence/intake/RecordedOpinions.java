package fr.convergence.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RecordedOpinions extends Repository<RecordedOpinion, UUID> {

    RecordedOpinion save(RecordedOpinion opinion);

    void deleteByReference(String reference);

    List<RecordedOpinion> findByReferenceOrderByRank(String reference);
}
