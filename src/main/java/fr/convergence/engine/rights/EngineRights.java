package fr.convergence.engine.rights;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.springframework.stereotype.Component;

/** Who may do what, told to the engine before it starts. */
@Component
public class EngineRights {

    /** Sets structures, checkers and the absence of per-task rows. */
    public void applyTo(ProcessEngineConfigurationImpl engine) {
        engine.setTenantIdProvider(new StructureOfInstance());
        engine.setResourceAuthorizationProvider(new NoTaskAuthorizations());
        engine.setCommandCheckers(
                List.of(new TenantCommandChecker(), new CandidateChecker()));
    }
}
