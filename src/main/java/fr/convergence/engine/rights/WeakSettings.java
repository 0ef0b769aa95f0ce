package fr.convergence.engine.rights;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.springframework.core.env.Environment;

/**
 * Settings that are good enough for the demo on one machine and for nothing else. Each fault is a French sentence that
 * names the setting; {@link DefaultSecrets} refuses to start with one on a real database.
 */
final class WeakSettings {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    /** A host of a container network, or of this machine: nobody stands between. */
    private static final Pattern NEARBY = Pattern.compile("[a-z0-9_-]+|127\\.[0-9.]+|\\[?::1]?");

    private static final Pattern DATABASE = Pattern.compile("jdbc:postgresql://(\\[[^]]+]|[^:/?,]+)[^?]*(\\?.*)?");
    private static final Set<String> VERIFIED = Set.of("verify-full", "verify-ca");
    private static final Pattern OLD_TLS = Pattern.compile("(?i)SSL|TLSv1(\\.[01])?(?![.\\d])");
    private static final Set<String> ENDPOINTS = Set.of("health");

    /** Addresses kept for examples (RFC 5737 and 3849): no proxy has them. */
    private static final List<String> STRANGERS = List.of("203.0.113.9", "198.51.100.77", "192.0.2.1", "2001:db8::1", "2001:db8:0:0:0:0:0:1");

    private final Environment environment;
    private final List<String> faults = new ArrayList<>();

    private WeakSettings(Environment environment) {
        this.environment = environment;
    }

    /** What to correct; empty when nothing is weak. */
    static List<String> of(Environment environment) {
        var settings = new WeakSettings(environment);
        settings.address();
        settings.database();
        settings.mail();
        settings.demo();
        settings.server();
        settings.faults.addAll(WeakSwitches.of(environment));
        settings.faults.addAll(TalkativeLogs.of(environment));
        return settings.faults;
    }

    private void address() {
        var url = setting("convergence.url");
        var host = hostOf(url);
        if (THIS_MACHINE.contains(host) || host.isEmpty()) {
            return; // reached from this machine alone: a rehearsal, or a tunnel
        }
        if (!url.toLowerCase(Locale.ROOT).startsWith("https://")) {
            faults.add("L'adresse du produit (CONVERGENCE_URL) commence par http : placez un mandataire TLS devant le produit et indiquez "
                    + "son adresse en https.");
        } else if (!environment.getProperty("convergence.https", Boolean.class, false)) {
            faults.add("L'adresse du produit est en https : réglez CONVERGENCE_HTTPS à true, sans quoi les cookies voyageraient en clair.");
        }
    }

    private void database() {
        var url = setting("spring.datasource.url");
        var address = DATABASE.matcher(url);
        if (!address.matches()) {
            return; // the driver will say that it is no address of PostgreSQL
        }
        var mode = parameter(address.group(2), "sslmode", setting("spring.datasource.hikari.data-source-properties.sslmode"));
        if (!NEARBY.matcher(address.group(1).toLowerCase(Locale.ROOT)).matches() && !VERIFIED.contains(mode)) {
            faults.add("La base de données est sur une autre machine : ajoutez sslmode=verify-full à son adresse (SPRING_DATASOURCE_URL), "
                    + "avec son certificat.");
        }
        if ("true".equalsIgnoreCase(parameter(address.group(2), "logServerErrorDetail", ""))) {
            faults.add("L'adresse de la base (SPRING_DATASOURCE_URL) demande logServerErrorDetail=true : des lignes de dossiers "
                    + "entreraient dans le journal.");
        }
    }

    private void mail() {
        var host = setting("spring.mail.host").toLowerCase(Locale.ROOT);
        if (host.isBlank() || NEARBY.matcher(host).matches()) {
            return;
        }
        var tls = isTrue("spring.mail.properties.mail.smtp.starttls.required") || isTrue("spring.mail.properties.mail.smtp.ssl.enable")
                || isTrue("spring.mail.ssl.enabled") || "smtps".equals(setting("spring.mail.protocol"));
        if (!tls) {
            faults.add("Le serveur de courriel est sur une autre machine : exigez TLS (SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED=true).");
        }
        if (!setting("spring.mail.properties.mail.smtp.ssl.trust").isBlank()) {
            faults.add("Le certificat du serveur de courriel n'est pas vérifié (mail.smtp.ssl.trust) : retirez ce réglage.");
        }
    }

    private void demo() {
        if (isTrue("convergence.demo.enabled")) {
            faults.add("Le monde de démonstration (CONVERGENCE_DEMO_ENABLED) ne va qu'avec la base embarquée : ses mots de passe sont publics.");
        }
    }

    private void server() {
        for (var endpoint : setting("management.endpoints.web.exposure.include").split(",")) {
            if (!endpoint.isBlank() && !ENDPOINTS.contains(endpoint.strip())) {
                faults.add("La sonde « " + endpoint.strip() + " » est exposée (management.endpoints.web.exposure.include) : seule « health » l'est.");
            }
        }
        var protocols = setting("server.ssl.enabled-protocols") + "," + setting("server.ssl.protocol");
        if (OLD_TLS.matcher(protocols).find()) {
            faults.add("Le serveur accepte une version de TLS abandonnée (server.ssl.enabled-protocols) : TLSv1.2 et TLSv1.3 seulement.");
        }
        proxies();
    }

    /** Whoever is taken for a proxy says from where a stranger comes: the throttle of guesses would count for nothing. */
    private void proxies() {
        for (var name : List.of("convergence.trusted-proxies", "server.tomcat.remoteip.internal-proxies", "server.tomcat.remoteip.trusted-proxies")) {
            if (isAnybody(setting(name))) {
                faults.add("Toute adresse est prise pour celle du mandataire (" + name + ") : indiquez la sienne seule, "
                        + "par exemple 10\\.0\\.0\\.1 (CONVERGENCE_TRUSTED_PROXIES).");
            }
        }
    }

    private static boolean isAnybody(String pattern) {
        try {
            return !pattern.isBlank() && STRANGERS.stream().anyMatch(Pattern.compile(pattern).asMatchPredicate());
        } catch (PatternSyntaxException unreadable) {
            return true;
        }
    }

    private boolean isTrue(String name) {
        return "true".equalsIgnoreCase(setting(name));
    }

    private static String parameter(String query, String name, String otherwise) {
        if (query != null) {
            for (var pair : query.substring(1).split("&")) {
                if (pair.startsWith(name + "=")) {
                    return pair.substring(name.length() + 1);
                }
            }
        }
        return otherwise;
    }

    private static String hostOf(String url) {
        try {
            var host = URI.create(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private String setting(String name) {
        return environment.getProperty(name, "");
    }
}
