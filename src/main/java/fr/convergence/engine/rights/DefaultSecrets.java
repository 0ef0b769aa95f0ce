package fr.convergence.engine.rights;

import fr.convergence.identity.PasswordStrength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on a real database with secrets that everybody knows. It looks before any bean is made: nothing is
 * read from the database, and no page is served, with a default password.
 */
@Component
public class DefaultSecrets implements BeanFactoryPostProcessor, EnvironmentAware {

    /** Password of every account of the demo world, which exists only on the embedded database. */
    public static final String DEMO_PASSWORD = "un-chantier-pour-tous-2026";

    /** Of PBKDF2 with HMAC-SHA-512 (OWASP, «Password Storage»). */
    private static final int ROUNDS = 210_000;

    private static final String IDENTIFIER = "[a-zA-Z0-9._@-]{1,60}";

    private static final Set<String> KNOWN = Set.of(
            DEMO_PASSWORD, "demo", "admin", "administrateur", "administrator", "camunda", "convergence", "changeme",
            "change-me", "changeit", "password", "motdepasse", "mot-de-passe", "secret", "postgres", "postgresql",
            "root", "test", "azerty", "qwerty", "123456", "12345678", "123456789012345", "azertyuiopqsdfg");

    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (setting("spring.datasource.url").isBlank()) {
            return;
        }
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new StartRefused(faults);
        }
    }

    /** What to correct, one French sentence a fault; never the secret itself. */
    private List<String> faults() {
        var faults = new ArrayList<String>();
        var id = setting("convergence.admin.id");
        var password = setting("convergence.admin.password");
        if (id.isBlank()) {
            faults.add("Indiquez l'identifiant du premier administrateur (CONVERGENCE_ADMIN_ID).");
        } else if (!id.matches(IDENTIFIER)) {
            faults.add("L'identifiant de l'administrateur (CONVERGENCE_ADMIN_ID) ne prend que des lettres sans accent, "
                    + "des chiffres, des points, des tirets et des arobases, 60 au plus.");
        }
        if (password.isBlank()) {
            faults.add("Indiquez le mot de passe du premier administrateur (CONVERGENCE_ADMIN_PASSWORD).");
        } else {
            if (isKnown(password) || password.equalsIgnoreCase(id)) {
                faults.add("Le mot de passe de l'administrateur (CONVERGENCE_ADMIN_PASSWORD) est un mot de passe par défaut "
                        + "ou reprend son identifiant : choisissez-en un autre.");
            }
            if (password.length() < PasswordStrength.SHORTEST) {
                faults.add("Le mot de passe de l'administrateur (CONVERGENCE_ADMIN_PASSWORD) compte moins de "
                        + PasswordStrength.SHORTEST + " caractères.");
            } else {
                PasswordStrength.refusal(password, List.of(id))
                        .ifPresent(sentence -> faults.add("Mot de passe de l'administrateur (CONVERGENCE_ADMIN_PASSWORD). " + sentence));
            }
        }
        var database = setting("spring.datasource.password");
        if (database.isBlank()) {
            faults.add("Indiquez le mot de passe de la base de données (SPRING_DATASOURCE_PASSWORD).");
        } else if (isKnown(database) || database.equalsIgnoreCase(setting("spring.datasource.username"))) {
            faults.add("Le mot de passe de la base de données (SPRING_DATASOURCE_PASSWORD) est un mot de passe par défaut "
                    + "ou reprend le nom de l'utilisateur : choisissez-en un autre.");
        }
        addFaultsOfOwner(faults);
        addFaultsOfIdentity(faults);
        if (environment.acceptsProfiles(Profiles.of("oidc"))) {
            addFaultsOfProvider(faults);
        }
        faults.addAll(WeakSettings.of(environment));
        return faults;
    }

    /** The owner of the tables is above every rule of the rows: her secret is hers alone. */
    private void addFaultsOfOwner(List<String> faults) {
        for (var owner : List.of("convergence.database.owner", "spring.flyway")) {
            var name = setting(owner + (owner.endsWith("owner") ? ".username" : ".user"));
            var password = setting(owner + ".password");
            if (name.isBlank() && password.isBlank()) {
                continue;
            }
            if (password.isBlank() || isKnown(password) || password.equalsIgnoreCase(name) || password.equals(setting("spring.datasource.password"))) {
                faults.add("Le mot de passe du propriétaire de la base (" + owner + ".password) manque, est un mot de passe par défaut, ou reprend un nom "
                        + "ou le mot de passe de l'application : choisissez-en un autre.");
            }
        }
    }

    private void addFaultsOfIdentity(List<String> faults) {
        faults.addAll(WeakKeys.of(environment));
        if (environment.getProperty("convergence.passwords.rounds", Integer.class, ROUNDS) < ROUNDS) {
            faults.add("Les mots de passe se dérivent en " + ROUNDS + " tours au moins (CONVERGENCE_PASSWORDS_ROUNDS).");
        }
        if (setting("convergence.second-factor").strip().equals("optional")) {
            faults.add("Le second facteur n'est facultatif que dans le monde de démonstration (CONVERGENCE_SECOND_FACTOR).");
        }
    }

    private void addFaultsOfProvider(List<String> faults) {
        if (!setting("convergence.oidc.issuer").startsWith("https://")) {
            faults.add("Indiquez l'adresse du fournisseur d'identité, en https (CONVERGENCE_OIDC_ISSUER).");
        }
        if (setting("convergence.oidc.client-id").isBlank() || setting("convergence.oidc.client-secret").isBlank()) {
            faults.add("Indiquez l'identifiant et le secret donnés par le fournisseur d'identité (CONVERGENCE_OIDC_CLIENT_ID, "
                    + "CONVERGENCE_OIDC_CLIENT_SECRET).");
        }
    }

    private static boolean isKnown(String secret) {
        return KNOWN.contains(secret.strip().toLowerCase(Locale.ROOT));
    }

    private String setting(String name) {
        return environment.getProperty(name, "");
    }
}
