package fr.convergence.engine.deploy;

import fr.convergence.rules.TrialTables;
import java.util.List;
import java.util.Map;

/** What a capability demands of models before they may be deployed; one refused file and nothing is. */
public interface ModelCheck {

    /**
     * French sentences, one a fault, each naming its file and line; empty when all is well.
     *
     * @param files contents by relative name, as they would be deployed
     * @param tables their decision tables
     */
    List<String> faultsOf(Map<String, byte[]> files, TrialTables tables);
}
