package fr.convergence.engine.signin;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the administrator says of the identity provider.
 *
 * @param issuer address under which the provider describes itself
 * @param groups from a value of the groups claim to a profession; a value that is not here gives nothing, and
 *     {@code camunda-admin} is given only when it is here
 * @param structures from a value of the structures claim to the code of a structure of the directory
 * @param strongAcr levels of authentication that open sensitive professions
 * @param strongAmr means of authentication that do so too
 * @param askAcr levels to ask of the provider; blank for none
 */
@ConfigurationProperties("convergence.oidc")
record OidcSettings(String issuer, String clientId, String clientSecret,
        @DefaultValue("preferred_username") String accountClaim, @DefaultValue("groups") String groupsClaim,
        @DefaultValue("structures") String structuresClaim, @DefaultValue Map<String, String> groups,
        @DefaultValue Map<String, String> structures, @DefaultValue List<String> strongAcr, @DefaultValue List<String> strongAmr,
        @DefaultValue("") String askAcr) {}
