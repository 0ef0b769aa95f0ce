package fr.convergence.database;

import java.util.ArrayList;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The owner of a database that was given; the runtime pool is Spring's own, as {@code spring.datasource} says. */
@Configuration(proxyBeanMethods = false)
@Conditional(ExternalDatabase.Given.class)
class ExternalDatabase {

    static final class Given extends NoneNestedConditions {

        Given() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @Conditional(WithoutExternalDatabase.class)
        static final class Embedded {}
    }

    @Bean
    OwnerDatabase ownerDatabase(Environment settings) {
        var owner = settings.getProperty("convergence.database.owner.username", "");
        var password = settings.getProperty("convergence.database.owner.password", "");
        var runtime = settings.getProperty("spring.datasource.username", "");
        var faults = new ArrayList<String>();
        if (owner.isBlank()) {
            faults.add("Indiquez le rôle propriétaire de la base (CONVERGENCE_DATABASE_OWNER_USERNAME) : il crée les tables, et ne sert qu'au démarrage.");
        }
        if (password.isBlank()) {
            faults.add("Indiquez le mot de passe du rôle propriétaire (CONVERGENCE_DATABASE_OWNER_PASSWORD).");
        }
        if (runtime.isBlank()) {
            faults.add("Indiquez le rôle avec lequel le produit travaille (SPRING_DATASOURCE_USERNAME).");
        }
        if (!owner.isBlank() && owner.equals(runtime)) {
            faults.add("Le rôle avec lequel le produit travaille (SPRING_DATASOURCE_USERNAME) est aussi le propriétaire de la base : donnez-lui un autre rôle.");
        }
        if (!faults.isEmpty()) {
            throw new DatabaseRefused(faults);
        }
        return new OwnerDatabase(settings.getRequiredProperty("spring.datasource.url"), owner, password, runtime);
    }
}
