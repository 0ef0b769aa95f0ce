package fr.convergence.directory;

import fr.convergence.parcours.Domain;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Partners extends Repository<Partner, String> {

    Partner save(Partner partner);

    Optional<Partner> findByCode(String code);

    List<Partner> findByThemeAndActiveTrueOrderByUsualDelayAscName(Domain theme);
}
