package fr.convergence.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/** Who makes a call, as the session knows them; groups are read again when they are older than the given age. */
record Caller(UserAuthentication login) {

    private static final String ENGINE = "default";

    static Caller of(HttpServletRequest request, long groupsLiveMillis) {
        var session = request.getSession(false);
        if (session == null) {
            return new Caller(null);
        }
        var logins = AuthenticationUtil.getAuthsFromSession(session);
        AuthenticationUtil.updateCache(logins, session, groupsLiveMillis);
        return new Caller((UserAuthentication) logins.getAuthenticationForProcessEngine(ENGINE));
    }

    boolean isSignedIn() {
        return login != null;
    }

    /** Account, or null. */
    String account() {
        return login == null ? null : login.getIdentityId();
    }

    /** What the session knows of her; null when nobody logged in. */
    Reader reader() {
        return login == null ? null : new Reader(login.getIdentityId(), set(login.getGroupIds()), set(login.getTenantIds()));
    }

    private static Set<String> set(List<String> codes) {
        return codes == null ? Set.of() : Set.copyOf(codes);
    }

    boolean is(Who who) {
        return switch (who) {
            case ANYONE -> true;
            case SIGNED_IN -> isSignedIn();
            case TASKLIST -> isSignedIn() && login.isAuthorizedForApp("tasklist");
            case COCKPIT -> isSignedIn() && login.isAuthorizedForApp("cockpit");
            case ADMIN -> isSignedIn() && login.isAuthorizedForApp("admin");
        };
    }
}
