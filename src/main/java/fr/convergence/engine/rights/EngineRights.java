package fr.convergence.engine.rights;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may do what, told to the engine before it starts. */
@Component
public class EngineRights {

    private final int passwordRounds;
    private final EmergencyReader emergency;

    EngineRights(@Value("${convergence.passwords.rounds:210000}") int passwordRounds, EmergencyReader emergency) {
        this.passwordRounds = passwordRounds;
        this.emergency = emergency;
    }

    /** Sets structures, checkers, the absence of per-task rows, passwords, and what closes the engine's own holes. */
    public void applyTo(ProcessEngineConfigurationImpl engine) {
        engine.setTenantIdProvider(new StructureOfInstance());
        engine.setResourceAuthorizationProvider(new NoTaskAuthorizations());
        engine.setCommandCheckers(
                List.of(new TenantCommandChecker(), new CandidateChecker(emergency)));
        engine.setTaskService(new SafeTaskService());
        engine.setIdentityService(new SafeIdentityService());
        engine.setPasswordEncryptor(new SlowPasswords(passwordRounds));
        engine.setEnablePasswordPolicy(true);
        engine.setPasswordPolicy(new LongPasswords());
    }
}
