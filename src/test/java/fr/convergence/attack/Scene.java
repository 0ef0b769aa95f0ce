package fr.convergence.attack;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import fr.convergence.engine.rights.Accounts;
import fr.convergence.engine.rights.Profession;
import fr.convergence.testing.TestWorld;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/**
 * Three structures with the same people and the same work, a canary in each text; set once, attacked by every class.
 * What is written to the log meanwhile is kept.
 */
final class Scene {

    static final List<String> SIAES = List.of(TestWorld.CANAL, TestWorld.JARDIN, TestWorld.LIVRAISON);
    static final String ADMINISTRATOR = "admin.attaque";

    private static Scene only;
    private static Throwable failure;

    private final int port;
    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final Map<String, Actor> actors = new ConcurrentHashMap<>();
    private final Map<String, Work> works = new ConcurrentHashMap<>();

    private Scene(ApplicationContext product, int port) {
        this.port = port;
        listen();
        product.getBean(Accounts.class).create(ADMINISTRATOR, "Fictif", "Technicien", null, TestWorld.PASSWORD, Set.of(), Set.of(), true);
        var stage = new Stage(product);
        SIAES.forEach(siae -> works.put(siae, stage.play(siae)));
    }

    static synchronized Scene of(ApplicationContext product, int port) {
        if (failure != null) {
            throw new AssertionError("the scene could not be set", failure);
        }
        try {
            only = only == null ? new Scene(product, port) : only;
            return only;
        } catch (RuntimeException | AssertionError failed) {
            failure = failed;
            throw failed;
        }
    }

    /** What goes on in a structure. */
    Work at(String siae) {
        return works.get(siae);
    }

    /** A colleague, logged in to Tasklist once. */
    Actor actor(Profession profession, String siae) {
        return actors.computeIfAbsent(TestWorld.account(profession, siae),
                account -> Actor.signedIn(port, account, siae, profession.group(), "tasklist"));
    }

    /** A manager, logged in to Cockpit. */
    Actor inCockpit(Profession profession, String siae) {
        return actors.computeIfAbsent("cockpit " + TestWorld.account(profession, siae),
                key -> Actor.signedIn(port, TestWorld.account(profession, siae), siae, profession.group(), "cockpit"));
    }

    Actor administrator() {
        return actors.computeIfAbsent(ADMINISTRATOR, account -> Actor.signedIn(port, account, null, null, "admin"));
    }

    /** Everybody of a structure. */
    List<Actor> everybody(String siae) {
        return EnumSet.allOf(Profession.class).stream().map(profession -> actor(profession, siae)).toList();
    }

    List<String> log() {
        return List.copyOf(log);
    }

    private void listen() {
        var appender = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                var failure = event.getThrowableProxy() == null ? "" : "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
                log.add(event.getLevel() + " " + event.getThreadName() + " " + event.getLoggerName() + " " + event.getFormattedMessage() + failure);
            }
        };
        appender.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(appender);
    }
}
