package fr.convergence.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Siaes extends Repository<Siae, String> {

    Siae save(Siae siae);

    Optional<Siae> findByCode(String code);

    List<Siae> findAllByOrderByName();
}
