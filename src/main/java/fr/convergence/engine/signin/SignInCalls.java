package fr.convergence.engine.signin;

import fr.convergence.engine.web.Call;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Who;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of the second factor, whose reader is not signed in yet, and those of the accounts. */
@Component
class SignInCalls implements OpenPages {

    @Override
    public List<Call> calls() {
        return List.of(
                Call.of(Who.ANYONE, "GET", "/second-facteur"),
                Call.of(Who.ANYONE, "GET", "/second-facteur/etat"),
                Call.of(Who.ANYONE, "GET", "/second-facteur/image"),
                Call.of(Who.ANYONE, "POST", "/second-facteur/premier-code"),
                Call.of(Who.ANYONE, "POST", "/second-facteur/code"),
                Call.of(Who.SIGNED_IN, "GET", "/comptes"),
                Call.of(Who.SIGNED_IN, "GET", "/comptes/liste"),
                Call.of(Who.ADMIN, "POST", "/comptes/*/fermeture"),
                Call.of(Who.ADMIN, "POST", "/comptes/*/reouverture"),
                Call.of(Who.SIGNED_IN, "POST", "/comptes/*/second-facteur"));
    }
}
