package fr.convergence.engine.deploy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Redeploys the folder of models when a file in it changes: what a designer saves in the Modeler applies a few seconds
 * later. A file being written is left alone until two looks in a row find the same; a refused model changes nothing.
 */
@Component
@ConditionalOnExpression("!'${convergence.models.directory:}'.isBlank()")
class ModelWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ModelWatch.class);

    private final ModelFolder folder;
    private final ModelDeployer deployer;
    private Map<String, Integer> deployed;
    private Map<String, Integer> lastSeen;
    private String told;

    ModelWatch(ModelFolder folder, ModelDeployer deployer) {
        this.folder = folder;
        this.deployer = deployer;
    }

    /** Looks at the folder. */
    @Scheduled(initialDelayString = "${convergence.models.watch-every:PT5S}", fixedDelayString = "${convergence.models.watch-every:PT5S}")
    void look() {
        try {
            look(folder.read());
            told = null;
        } catch (ModelRefused refused) {
            tellOnce(refused.getMessage());
        }
    }

    private void look(Map<String, byte[]> models) {
        var seen = models.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.hashCode(entry.getValue())));
        var settled = seen.equals(lastSeen);
        lastSeen = seen;
        if (deployed == null) {
            deployed = seen; // deployed at the start
        } else if (settled && !seen.equals(deployed)) {
            deployed = seen;
            redeploy(models);
        }
    }

    private void redeploy(Map<String, byte[]> models) {
        try {
            deployer.deploy(models);
        } catch (ModelRefused refused) {
            LOG.error(refused.getMessage());
        } catch (RuntimeException unexpected) {
            // The engine quotes the file in its words: its class says enough to whoever reads the log.
            LOG.error("Modèles refusés par le moteur, rien n'a été déployé ({}).", unexpected.getClass().getSimpleName());
        }
    }

    /** A folder that cannot be read stays so until somebody mends it: said once, not every five seconds. */
    private void tellOnce(String fault) {
        if (!fault.equals(told)) {
            told = fault;
            LOG.error(fault);
        }
    }
}
