package fr.convergence.engine.rights;

import fr.convergence.engine.web.Reader;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who is at the screen, whichever door she came through: the engine's, or a page of ours. */
@Component
public class CurrentPerson {

    private static final Set<String> PROFESSIONS =
            Arrays.stream(Profession.values()).map(Profession::group).collect(Collectors.toUnmodifiableSet());

    private final IdentityService identity;

    CurrentPerson(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** Her account; null when the programme itself works. */
    public String account() {
        var login = login();
        if (login != null) {
            return login.getUserId();
        }
        var reader = reader();
        return reader == null ? null : reader.account();
    }

    /** Her professions, if it is she who is at the screen; none otherwise. */
    public Set<String> professions(String account) {
        var login = login();
        if (login != null && login.getUserId().equals(account)) {
            return professionsAmong(login.getGroupIds() == null ? List.of() : login.getGroupIds());
        }
        var reader = reader();
        return reader != null && reader.account().equals(account) ? professionsAmong(reader.professions()) : Set.of();
    }

    private Authentication login() {
        var login = identity.getCurrentAuthentication();
        return login == null || login.getUserId() == null ? null : login;
    }

    private static Reader reader() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (Reader) request.getAttribute(Reader.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }

    private static Set<String> professionsAmong(Collection<String> groups) {
        return groups.stream().filter(PROFESSIONS::contains).collect(Collectors.toUnmodifiableSet());
    }
}
