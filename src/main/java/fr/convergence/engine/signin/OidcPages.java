package fr.convergence.engine.signin;

import fr.convergence.engine.web.Call;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.OwnPage;
import fr.convergence.engine.web.Who;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** The form of the emergency account, and the way out by the provider. */
@RestController
@RequestMapping(OpenPages.PREFIX)
@Profile("oidc")
class OidcPages {

    private final ClientRegistrationRepository providers;
    private final LocalLogin local;
    private final OwnPage page;

    OidcPages(ClientRegistrationRepository providers, LocalLogin local, OwnPage page) {
        this.page = page;
        this.providers = providers;
        this.local = local;
    }

    @GetMapping(path = "/connexion-de-secours", produces = MediaType.TEXT_HTML_VALUE)
    String emergency() {
        if (local.isClosed()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page.ofFile(null, "Connexion de secours", "connexion-de-secours.js", "identity/connexion-de-secours.html");
    }

    /** Ends the provider's session too, when it has an address for that. */
    @GetMapping("/au-revoir")
    void out(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession(false);
        var token = session == null ? null : (String) session.getAttribute(LocalLogin.PROVIDER_TOKEN);
        var end = token == null ? null
                : providers.findByRegistrationId(OidcDoor.REGISTRATION).getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        if (session != null) {
            session.invalidate();
        }
        if (end == null) {
            OidcAnswer.goodbye(response);
        } else {
            var back = request.getRequestURL().toString();
            response.sendRedirect(UriComponentsBuilder.fromUriString(end.toString())
                    .queryParam("id_token_hint", token).queryParam("post_logout_redirect_uri", "{back}").encode().buildAndExpand(back).toUriString());
        }
    }

    @Component
    @Profile("oidc")
    static class Calls implements OpenPages {

        @Override
        public List<Call> calls() {
            return List.of(Call.of(Who.ANYONE, "GET", "/connexion-de-secours"), Call.of(Who.ANYONE, "GET", "/au-revoir"));
        }
    }
}
