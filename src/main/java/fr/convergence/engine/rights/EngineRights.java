package fr.convergence.engine.rights;

import fr.convergence.identity.AccountService;
import fr.convergence.identity.AttemptService;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who may do what, told to the engine before it starts. */
@Component
public class EngineRights {

    private final int passwordRounds;
    private final AttemptService attempts;
    private final AccountService accounts;
    private final EmergencyReader emergency;
    private final ObjectProvider<FileStructures> files;

    EngineRights(@Value("${convergence.passwords.rounds:210000}") int passwordRounds, @Lazy AttemptService attempts, @Lazy AccountService accounts,
            EmergencyReader emergency, ObjectProvider<FileStructures> files) {
        this.passwordRounds = passwordRounds;
        this.attempts = attempts;
        this.accounts = accounts;
        this.emergency = emergency;
        this.files = files;
    }

    /** Sets structures, checkers, the absence of per-task rows, passwords, and what closes the engine's own holes. */
    public void applyTo(ProcessEngineConfigurationImpl engine) {
        engine.setTenantIdProvider(new StructureOfInstance(files));
        engine.setResourceAuthorizationProvider(new NoTaskAuthorizations());
        engine.setCommandCheckers(
                List.of(new TenantCommandChecker(), new CandidateChecker(emergency)));
        addTo(engine, CoarseGrantFirst.factory(), StructuresNamedOnce.factory());
        engine.setTaskService(new SafeTaskService());
        engine.setIdentityService(new SafeIdentityService(attempts, accounts));
        engine.setIdentityProviderSessionFactory(new GenericManagerFactory(ColleaguesOnly.class));
        engine.setPasswordEncryptor(new SlowPasswords(passwordRounds));
        // Its lock would let a stranger keep a colleague out; ours counts attempts elsewhere.
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
        engine.setEnablePasswordPolicy(true);
        engine.setPasswordPolicy(new LongPasswords());
    }

    private static void addTo(ProcessEngineConfigurationImpl engine, SessionFactory... ours) {
        var factories = new ArrayList<SessionFactory>();
        if (engine.getCustomSessionFactories() != null) {
            factories.addAll(engine.getCustomSessionFactories());
        }
        factories.addAll(List.of(ours));
        engine.setCustomSessionFactories(factories);
    }
}
