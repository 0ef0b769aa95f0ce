package fr.convergence.engine.rights;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Refuses to serve on a real database when nobody administers: the engine gives the next one who asks the right to. Its
 * set-up path is closed besides; this is the second lock.
 */
@Component
@Order(11)
class AdministratorPresent implements ApplicationRunner {

    private final IdentityService identity;
    private final Environment environment;

    AdministratorPresent(IdentityService identity, Environment environment) {
        this.identity = identity;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!environment.getProperty("spring.datasource.url", "").isBlank()
                && identity.createUserQuery().memberOfGroup(Groups.ADMINISTRATORS).count() == 0) {
            throw new StartRefused(List.of("Aucun compte n'administre le produit (groupe " + Groups.ADMINISTRATORS
                    + ") : indiquez CONVERGENCE_ADMIN_ID et CONVERGENCE_ADMIN_PASSWORD, l'administrateur sera créé au démarrage."));
        }
    }
}
