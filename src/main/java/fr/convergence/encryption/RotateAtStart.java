package fr.convergence.encryption;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code --convergence.keys.rotate}: changes the key, then stops. */
@Component
@Order(1)
@ConditionalOnProperty("convergence.keys.rotate")
class RotateAtStart implements ApplicationRunner {

    private final KeyRotation rotation;
    private final ApplicationContext product;

    RotateAtStart(KeyRotation rotation, ApplicationContext product) {
        this.rotation = rotation;
        this.product = product;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        rotation.run();
        System.exit(SpringApplication.exit(product));
    }
}
