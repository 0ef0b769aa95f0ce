package fr.convergence.engine.signin;

import fr.convergence.engine.rights.Groups;
import fr.convergence.engine.rights.Profession;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody whom the provider vouches for, read through the administrator's settings: what they do not name gives nothing.
 *
 * @param wantedAccount account that the provider suggests; not to be trusted to be hers
 * @param verifiedEmail address that the provider checked, or null
 * @param professions codes of groups, {@code camunda-admin} included when the settings name it
 * @param strong whether she gave more than a password
 */
record OidcPerson(String issuer, String subject, String wantedAccount, String firstName, String lastName, String verifiedEmail,
        Set<String> professions, Set<String> structures, boolean strong) {

    private static final Set<String> KNOWN = Arrays.stream(Profession.values()).map(Profession::group).collect(Collectors.toSet());

    static OidcPerson of(OidcUser user, OidcSettings settings) {
        return new OidcPerson(user.getIssuer().toString(), user.getSubject(), user.getClaimAsString(settings.accountClaim()),
                user.getGivenName(), user.getFamilyName(),
                Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null,
                mapped(user.getClaim(settings.groupsClaim()), settings.groups()).stream()
                        .filter(group -> KNOWN.contains(group) || group.equals(Groups.ADMINISTRATORS)).collect(Collectors.toSet()),
                mapped(user.getClaim(settings.structuresClaim()), settings.structures()),
                isStrong(user, settings));
    }

    boolean isAdministrator() {
        return professions.contains(Groups.ADMINISTRATORS);
    }

    boolean isStaff() {
        return professions.stream().anyMatch(KNOWN::contains);
    }

    private static Set<String> mapped(Object claim, Map<String, String> mapping) {
        return values(claim).stream().map(mapping::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static boolean isStrong(OidcUser user, OidcSettings settings) {
        var acr = user.getIdToken().getAuthenticationContextClass();
        return (acr != null && settings.strongAcr().contains(acr))
                || values(user.getIdToken().getClaim("amr")).stream().anyMatch(settings.strongAmr()::contains);
    }

    private static List<String> values(Object claim) {
        return claim instanceof Collection<?> many ? many.stream().map(String::valueOf).toList()
                : claim instanceof String one ? List.of(one) : List.of();
    }
}
