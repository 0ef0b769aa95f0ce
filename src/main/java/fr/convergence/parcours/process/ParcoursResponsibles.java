package fr.convergence.parcours.process;

import fr.convergence.engine.TaskResponsible;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Addresses a task to who holds a role of the parcours today. */
@Component
class ParcoursResponsibles implements TaskResponsible {

    private static final Map<String, ReferentRole> ROLES = Map.of(
            "filRouge", ReferentRole.FIL_ROUGE,
            "referentEmploi", ReferentRole.EMPLOI,
            "referentLogement", ReferentRole.LOGEMENT,
            "referentSante", ReferentRole.SANTE);

    private final ParcoursService parcours;

    ParcoursResponsibles(ParcoursService parcours) {
        this.parcours = parcours;
    }

    @Override
    public boolean knows(String role) {
        return ROLES.containsKey(role);
    }

    @Override
    public Optional<String> accountOf(String role, String businessKey) {
        return parcours.view(businessKey).referent(ROLES.get(role));
    }
}
