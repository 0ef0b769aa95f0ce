package fr.convergence.demo;

import fr.convergence.database.WithoutExternalDatabase;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The demo world exists only beside the embedded database, unless {@code convergence.demo.enabled} is false. */
final class WhenDemo implements Condition {

    private final WithoutExternalDatabase embedded = new WithoutExternalDatabase();

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return embedded.matches(context, metadata)
                && context.getEnvironment().getProperty("convergence.demo.enabled", Boolean.class, true);
    }
}
