package fr.convergence.accompaniment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProximityVisits extends Repository<ProximityVisit, UUID> {

    ProximityVisit saveAndFlush(ProximityVisit visit);

    List<ProximityVisit> findByReferenceOrderByDoneOnDescIdDesc(String reference);
}
