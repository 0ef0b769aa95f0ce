package fr.convergence.breakglass;

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
@Order(2)
class BreakGlassCalls implements OpenPages {

    @Override
    public List<Call> calls() {
        return List.of(Call.of(Who.TASKLIST, "GET", "/urgences"), Call.form(Who.TASKLIST, "/urgences/*/retrait"));
    }

    @Override
    public List<PageLink> links() {
        return List.of(new PageLink("/urgences", BreakGlassPages.TITLE, Set.of(Profession.DPO.group())));
    }
}
