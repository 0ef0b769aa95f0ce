package fr.convergence.engine.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.engine.deploy.ModelsDeployed;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine does by default and must not do here. */
@ProductTest
class HardeningTest {

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private IdentityService identity;

    @Autowired
    private StarterRights starters;

    /** Throws an error that no model catches: by default the instance would end as if all were well. */
    public static class Throws implements ExecutionListener {
        @Override
        public void notify(DelegateExecution execution) {
            throw new BpmnError("nobodyCatchesThis");
        }
    }

    @Test
    void anErrorThatNobodyCatchesStopsTheStepInsteadOfEndingTheParcours() {
        var model = Bpmn.createExecutableProcess("uncaughtTest").camundaHistoryTimeToLiveString("P1D")
                .startEvent().manualTask().camundaExecutionListenerClass("start", Throws.class.getName()).endEvent().done();
        var deployment = repository.createDeployment().addModelInstance("uncaught.bpmn", model).deploy().getId();
        starters.on(new ModelsDeployed(deployment));
        identity.setAuthentication("cip@" + TestWorld.CANAL, List.of(Groups.STAFF), List.of(TestWorld.CANAL));
        try {
            assertThatThrownBy(() -> runtime.startProcessInstanceByKey("uncaughtTest")).isInstanceOf(ProcessEngineException.class);
        } finally {
            identity.clearAuthentication();
            assertThat(history.createHistoricProcessInstanceQuery().processDefinitionKey("uncaughtTest").count()).isZero();
            repository.deleteDeployment(deployment, true);
            starters.on(new ModelsDeployed("none"));
        }
    }

    @Test
    void theEngineStartsWithItsGuards() {
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.isTenantCheckEnabled()).isTrue();
        assertThat(engine.getAuthorizationCheckRevokes()).isEqualTo("never");
        assertThat(engine.isEnforceSpecificVariablePermission()).isTrue();
        assertThat(engine.isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
        assertThat(engine.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(engine.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(engine.isEnablePasswordPolicy()).isTrue();
        assertThat(engine.getQueryMaxResultsLimit()).isEqualTo(2000);
        assertThat(engine.getPasswordManager().encrypt("un chantier pour tous")).startsWith("{pbkdf2-sha512}");
    }
}
