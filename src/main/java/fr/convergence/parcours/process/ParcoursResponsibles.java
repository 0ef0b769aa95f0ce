package fr.convergence.parcours.process;

import fr.convergence.engine.TaskResponsible;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import java.util.Arrays;
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
        return roleOf(role).isPresent();
    }

    @Override
    public Optional<String> accountOf(String role, String businessKey) {
        return roleOf(role).flatMap(parcours.view(businessKey)::referent);
    }

    /** A model writes the role; a variable may name it by the profession that holds it. */
    private static Optional<ReferentRole> roleOf(String word) {
        return Optional.ofNullable(ROLES.get(word))
                .or(() -> Arrays.stream(ReferentRole.values()).filter(role -> role.profession().equals(word)).findFirst());
    }
}
