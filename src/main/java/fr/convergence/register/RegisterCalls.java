package fr.convergence.register;

import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Call;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.PageLink;
import fr.convergence.engine.web.Who;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The page of the DPO; whoever else asks finds nothing there. */
@Component
@Order(1)
class RegisterCalls implements OpenPages {

    @Override
    public List<Call> calls() {
        return List.of(Call.of(Who.TASKLIST, "GET", "/register"), Call.of(Who.TASKLIST, "GET", "/register/verification"));
    }

    @Override
    public List<PageLink> links() {
        return List.of(new PageLink("/register", RegisterPages.TITLE, Set.of(Profession.DPO.group())));
    }
}
