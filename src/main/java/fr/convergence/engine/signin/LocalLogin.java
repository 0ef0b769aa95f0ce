package fr.convergence.engine.signin;

import fr.convergence.engine.web.OpenPages;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Whether passwords of ours open accounts: always, or with an identity provider only the emergency account's. */
@Component
class LocalLogin {

    /** Under which a session keeps the token that ends the provider's session. */
    static final String PROVIDER_TOKEN = "fr.convergence.idToken";

    private final boolean provider;
    private final String emergency;

    /** @param emergency account that a password still opens when the provider is down; blank for none */
    LocalLogin(Environment environment, @Value("${convergence.oidc.emergency-account:}") String emergency) {
        this.provider = environment.acceptsProfiles(Profiles.of("oidc"));
        this.emergency = emergency.strip();
    }

    /** Where to go after leaving, to leave the provider too. */
    Optional<String> wayOut() {
        return provider ? Optional.of(OpenPages.PREFIX + "/au-revoir") : Optional.empty();
    }

    boolean isClosed() {
        return provider && emergency.isEmpty();
    }

    boolean isOpenTo(String account) {
        return !provider || emergency.equals(account);
    }
}
