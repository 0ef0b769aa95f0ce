package fr.convergence.pass;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Passes extends Repository<Pass, UUID> {

    Pass saveAndFlush(Pass pass);

    boolean existsByNumberAndIdNot(String number, UUID id);

    List<Pass> findByPersonIdOrderByStartsOn(UUID personId);

    List<Pass> findByPersonIdInOrderByStartsOn(Collection<UUID> people);
}
