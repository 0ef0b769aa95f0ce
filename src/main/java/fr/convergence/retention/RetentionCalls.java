package fr.convergence.retention;

import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Call;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.PageLink;
import fr.convergence.engine.web.Who;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Addresses of the dry run, for the DPO. */
@Component
@Order(3)
class RetentionCalls implements OpenPages {

    @Override
    public List<Call> calls() {
        return List.of(
                Call.of(Who.TASKLIST, "GET", "/retention"),
                Call.of(Who.TASKLIST, "GET", "/retention/report.csv"),
                Call.of(Who.TASKLIST, "GET", "/retention/report.pdf"));
    }

    @Override
    public List<PageLink> links() {
        return List.of(new PageLink("/retention", RetentionPages.TITLE, Set.of(Profession.DPO.group())));
    }
}
