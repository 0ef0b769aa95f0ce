package fr.convergence.engine.web;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/** Puts {@link FrenchMessages} before the engine's translators in each of its interfaces; Jersey finds this by itself. */
public final class FrenchMessagesFeature implements ForcedAutoDiscoverable {

    private static final int FIRST = 1;

    @Override
    public void configure(FeatureContext context) {
        FrenchMessages.all().forEach(translator -> context.register(translator, FIRST));
    }
}
