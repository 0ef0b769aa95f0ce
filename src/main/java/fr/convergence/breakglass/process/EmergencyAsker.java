package fr.convergence.breakglass.process;

import fr.convergence.breakglass.BreakGlassService;
import fr.convergence.engine.TaskResponsible;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who opened the file holds the task that says so. */
@Component
class EmergencyAsker implements TaskResponsible {

    private static final String ROLE = "emergencyAsker";

    private final BreakGlassService accesses;

    EmergencyAsker(BreakGlassService accesses) {
        this.accesses = accesses;
    }

    @Override
    public boolean knows(String role) {
        return ROLE.equals(role);
    }

    @Override
    public Optional<String> accountOf(String role, String businessKey) {
        return Optional.of(accesses.use(businessKey).account());
    }
}
