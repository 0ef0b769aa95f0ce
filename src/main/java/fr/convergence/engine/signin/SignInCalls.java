package fr.convergence.engine.signin;

import fr.convergence.engine.rights.Groups;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Call;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.PageLink;
import fr.convergence.engine.web.Who;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The pages of the second factor, whose reader is not signed in yet, those of the accounts, and of one's own sessions. */
@Component
class SignInCalls implements OpenPages {

    @Override
    public List<Call> calls() {
        return List.of(
                Call.of(Who.ANYONE, "GET", "/second-facteur"),
                Call.of(Who.ANYONE, "GET", "/second-facteur/etat"),
                Call.of(Who.ANYONE, "GET", "/second-facteur/image"),
                Call.of(Who.ANYONE, "POST", "/second-facteur/autorisation"),
                Call.of(Who.ANYONE, "POST", "/second-facteur/premier-code"),
                Call.of(Who.ANYONE, "POST", "/second-facteur/code"),
                Call.of(Who.SIGNED_IN, "GET", "/comptes"),
                Call.of(Who.SIGNED_IN, "GET", "/comptes/liste"),
                Call.of(Who.ADMIN, "POST", "/comptes/*/fermeture"),
                Call.of(Who.ADMIN, "POST", "/comptes/*/reouverture"),
                Call.of(Who.SIGNED_IN, "POST", "/comptes/*/second-facteur"),
                Call.of(Who.SIGNED_IN, "POST", "/comptes/*/code-installation"),
                Call.of(Who.SIGNED_IN, "GET", "/sessions"),
                Call.form(Who.SIGNED_IN, "/sessions/fin"),
                Call.form(Who.SIGNED_IN, "/sessions/autres"));
    }

    @Override
    public List<PageLink> links() {
        return List.of(
                new PageLink("/comptes", "Comptes", Set.of(Groups.ADMINISTRATORS, Profession.DPO.group())),
                new PageLink("/sessions", "Mes sessions", Set.of()),
                new PageLink("/second-facteur", "Second facteur", Set.of()));
    }
}
