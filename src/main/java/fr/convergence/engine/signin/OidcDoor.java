package fr.convergence.engine.signin;

import fr.convergence.rules.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * The way in by the identity provider. Spring Security speaks the protocol and checks the token (signature, issuer,
 * audience, nonce, validity); then the session becomes one of the engine's, like after a password, behind the same
 * filters. Its own context and tokens are not kept.
 */
@Configuration(proxyBeanMethods = false)
@Profile("oidc")
@EnableWebSecurity
@EnableConfigurationProperties(OidcSettings.class)
class OidcDoor {

    static final String REGISTRATION = "convergence";
    static final String START = "/oauth2/authorization/" + REGISTRATION;

    private static final Logger LOG = LoggerFactory.getLogger(OidcDoor.class);
    private static final String NOT_VALID = "Votre fournisseur d'identité n'a pas confirmé votre connexion. Recommencez.";

    /** Asked of the provider at the first sign-in, so that the product starts while the provider is away. */
    @Bean
    ClientRegistrationRepository providers(OidcSettings settings) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                ClientRegistrations.fromIssuerLocation(settings.issuer())
                        .registrationId(REGISTRATION)
                        .clientId(settings.clientId())
                        .clientSecret(settings.clientSecret())
                        .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                        .scope("openid", "profile", "email")
                        .build()));
    }

    @Bean
    SecurityFilterChain providerDoor(HttpSecurity http, ClientRegistrationRepository providers, OidcSettings settings, OidcAccounts accounts,
            Entrance entrance) throws Exception {
        var requests = new DefaultOAuth2AuthorizationRequestResolver(providers, "/oauth2/authorization");
        requests.setAuthorizationRequestCustomizer(request -> {
            if (!settings.askAcr().isBlank()) {
                request.additionalParameters(more -> more.put("acr_values", settings.askAcr()));
            }
        });
        return http.securityMatcher("/oauth2/**", "/login/oauth2/**")
                .authorizeHttpRequests(all -> all.anyRequest().denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .exceptionHandling(other -> other.authenticationEntryPoint((request, response, failure) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .oauth2Login(login -> login
                        .loginPage(START)
                        .clientRegistrationRepository(providers)
                        .authorizedClientRepository(new NoTokenKept())
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                        .successHandler((request, response, who) -> arrive(request, response, who, settings, accounts, entrance))
                        .failureHandler(OidcDoor::refuse))
                .build();
    }

    @Bean
    FilterRegistrationBean<ToProvider> toProvider() {
        var registration = new FilterRegistrationBean<>(new ToProvider());
        registration.setMatchAfter(false);
        registration.setOrder(SignInFilters.AFTER_THE_LISTS);
        registration.addUrlPatterns("/camunda/app/*");
        return registration;
    }

    private static void arrive(HttpServletRequest request, HttpServletResponse response, Authentication login, OidcSettings settings,
            OidcAccounts accounts, Entrance entrance) throws IOException {
        var user = (OidcUser) login.getPrincipal();
        try {
            var account = accounts.accountOf(OidcPerson.of(user, settings));
            var session = Sessions.begin(request, account).orElseThrow();
            entrance.passed(request, response, account, SignInNotes.Way.PROVIDER);
            request.getSession().setAttribute(LocalLogin.PROVIDER_TOKEN, user.getIdToken().getTokenValue());
            response.sendRedirect("/camunda/app/" + (session.isAuthorizedForApp("tasklist") ? "tasklist" : "welcome") + "/default/");
        } catch (Refusal refused) {
            request.getSession().invalidate();
            OidcAnswer.refuse(response, refused.getMessage());
        }
    }

    /** The reason is a code of the protocol; what the provider writes beside it is neither shown nor logged. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
        LOG.warn("Connexion par le fournisseur refusée : {}.",
                failure instanceof OAuth2AuthenticationException protocol && protocol.getError().getErrorCode().matches("[a-z_]{1,60}")
                        ? protocol.getError().getErrorCode() : failure.getClass().getSimpleName());
        OidcAnswer.refuse(response, NOT_VALID);
    }
}
