package fr.convergence.engine.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class WeakSettingsTest {

    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void aGoodInstallation() {
        settings.put("spring.datasource.url", "jdbc:postgresql://base.exemple.fr:5432/convergence?sslmode=verify-full");
        settings.put("convergence.url", "https://convergence.exemple.fr");
        settings.put("convergence.https", "true");
        settings.put("spring.mail.host", "courriel.exemple.fr");
        settings.put("spring.mail.properties.mail.smtp.starttls.required", "true");
        settings.put("management.endpoints.web.exposure.include", "health");
        settings.put("server.error.include-message", "never");
        settings.put("server.error.include-stacktrace", "never");
        settings.put("management.endpoint.health.show-details", "never");
        settings.put("logging.level.root", "warn");
        settings.put("logging.level.fr.convergence", "info");
    }

    @Test
    void aGoodInstallationHasNoFault() {
        assertThat(WeakSettings.of(environment())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "convergence.url|http://convergence.exemple.fr|CONVERGENCE_URL", "convergence.https|false|CONVERGENCE_HTTPS",
        "spring.datasource.url|jdbc:postgresql://base.exemple.fr/convergence|sslmode=verify-full",
        "spring.datasource.url|jdbc:postgresql://base.exemple.fr/convergence?sslmode=require|sslmode=verify-full",
        "spring.datasource.url|jdbc:postgresql://10.0.0.7/convergence?sslmode=disable|sslmode=verify-full",
        "spring.datasource.url|jdbc:postgresql://base.exemple.fr/c?sslmode=verify-full&logServerErrorDetail=true|logServerErrorDetail",
        "spring.mail.properties.mail.smtp.starttls.required|false|STARTTLS", "spring.mail.properties.mail.smtp.ssl.trust|*|ssl.trust",
        "convergence.demo.enabled|true|CONVERGENCE_DEMO_ENABLED", "logging.level.root|debug|logging.level.root", "logging.level.fr.convergence|TRACE|logging.level.fr.convergence",
        "logging.level.org.hibernate.SQL|debug|org.hibernate.SQL", "logging.level.web|debug|logging.level.web", "debug|true|debug", "trace|''|trace",
        "spring.jpa.show-sql|true|spring.jpa.show-sql", "spring.mvc.log-request-details|true|log-request-details", "server.tomcat.accesslog.enabled|true|accesslog",
        "management.endpoints.web.exposure.include|*|management.endpoints", "management.endpoints.web.exposure.include|health,heapdump|heapdump",
        "server.error.include-stacktrace|always|include-stacktrace", "server.error.include-message|on_param|include-message",
        "management.endpoint.health.show-details|always|show-details", "camunda.bpm.authorization.enabled|false|authorization",
        "server.ssl.enabled-protocols|TLSv1.1,TLSv1.2|TLS", "server.ssl.enabled-protocols|TLSv1|TLS", "server.ssl.protocol|SSLv3|TLS", "spring.h2.console.enabled|true|H2"})
    void aWeakSettingIsNamed(String name, String value, String named) {
        settings.put(name, value);
        assertThat(WeakSettings.of(environment())).hasSize(1).first().asString().contains(named).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"convergence.url|http://localhost:8080", "spring.datasource.url|jdbc:postgresql://database:5432/convergence",
        "spring.datasource.url|jdbc:postgresql://localhost/convergence", "spring.datasource.url|jdbc:postgresql://127.0.0.1:5432/convergence?sslmode=disable",
        "spring.mail.host|mail", "spring.mail.host|''", "server.ssl.enabled-protocols|TLSv1.2,TLSv1.3", "convergence.demo.enabled|false", "debug|false"})
    void whatStaysOnTheMachineNeedsNoTls(String name, String value) {
        settings.put(name, value);
        if (name.equals("spring.mail.host")) {
            settings.remove("spring.mail.properties.mail.smtp.starttls.required");
        }
        assertThat(WeakSettings.of(environment())).isEmpty();
    }

    /** The composition that we ship starts: nothing in it is weak. */
    @Test
    void theSettingsThatWeShipAreNotWeak() throws Exception {
        var shipped = new org.springframework.boot.env.YamlPropertySourceLoader()
                .load("shipped", new org.springframework.core.io.ClassPathResource("application.yaml"));
        var environment = environment();
        shipped.forEach(environment.getPropertySources()::addLast);
        settings.forEach(environment::setProperty);
        assertThat(WeakSettings.of(environment)).isEmpty();
    }

    private MockEnvironment environment() {
        var environment = new MockEnvironment();
        settings.forEach(environment::setProperty);
        return environment;
    }
}
