package fr.convergence.accompaniment;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Plans extends Repository<Plan, String> {

    Plan saveAndFlush(Plan plan);

    Optional<Plan> findByReference(String reference);
}
