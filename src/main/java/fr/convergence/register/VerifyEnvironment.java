package fr.convergence.register;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A verification does nothing else: no work of the engine, no mail, no seal, and no port that the product may hold. */
class VerifyEnvironment implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(VerifyCommand.OPTION)) {
            environment.getPropertySources().addFirst(new MapPropertySource("register-verification", Map.of(
                    "server.port", "0",
                    "camunda.bpm.job-execution.enabled", "false",
                    "convergence.register.scheduled", "false",
                    "convergence.notification.scheduled", "false")));
        }
    }
}
