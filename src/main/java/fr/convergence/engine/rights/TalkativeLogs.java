package fr.convergence.engine.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Finds what would write requests, statements with their values, or mails into the log: whatever the logger is called. */
final class TalkativeLogs {

    private static final Set<String> LEVELS = Set.of("debug", "trace", "all");

    private static final List<String> SWITCHES = List.of("debug", "trace", "spring.jpa.show-sql", "spring.jpa.properties.hibernate.show_sql",
            "spring.jpa.properties.hibernate.log_slow_query", "spring.jpa.properties.hibernate.session.events.log.LOG_QUERIES_SLOWER_THAN_MS",
            "spring.mvc.log-request-details", "spring.codec.log-request-details", "spring.mail.properties.mail.debug",
            "spring.mail.properties.mail.debug.auth", "server.tomcat.accesslog.enabled");

    private TalkativeLogs() {}

    static List<String> of(Environment environment) {
        var faults = new ArrayList<String>();
        var levels = Binder.get(environment).bind("logging.level", Bindable.mapOf(String.class, String.class)).orElse(Map.of());
        new TreeMap<>(levels).forEach((logger, level) -> {
            if (LEVELS.contains(level.strip().toLowerCase(Locale.ROOT))) {
                faults.add("Le journal est trop bavard (logging.level." + logger + ") : à ce niveau, il recopierait des données de personnes. "
                        + "Restez à info ou au-dessus.");
            }
        });
        for (var verbose : SWITCHES) {
            var value = environment.getProperty(verbose);
            if (value != null && !"false".equalsIgnoreCase(value)) {
                faults.add("Retirez le réglage « " + verbose + " » : il écrirait des données de personnes ou leurs références dans le journal.");
            }
        }
        return faults;
    }
}
