package fr.convergence.notification;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** A mail server is named by {@code spring.mail.host}. Without one, mails wait in the outbox and nothing fails. */
class WithMailServer implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment().getProperty("spring.mail.host", "").isBlank();
    }
}
