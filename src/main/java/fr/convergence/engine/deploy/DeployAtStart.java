package fr.convergence.engine.deploy;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Deploys the models when the product starts; a refused model stops the start, with its sentences. */
@Component
@Order(20)
class DeployAtStart implements ApplicationRunner {

    private final ModelDeployer deployer;

    DeployAtStart(ModelDeployer deployer) {
        this.deployer = deployer;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        deployer.deploy();
    }
}
