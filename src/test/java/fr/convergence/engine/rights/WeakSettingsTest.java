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
        "server.ssl.enabled-protocols|TLSv1.1,TLSv1.2|TLS", "server.ssl.enabled-protocols|TLSv1|TLS", "server.ssl.protocol|SSLv3|TLS", "spring.h2.console.enabled|true|H2",
        "logging.level.org.hibernate.orm.jdbc.bind|trace|org.hibernate.orm.jdbc.bind", "logging.level.org.hibernate.type.descriptor.sql|trace|org.hibernate.type",
        "logging.level.un.autre.journal|debug|un.autre.journal", "logging.level.org.camunda.bpm.engine.persistence|debug|engine.persistence",
        "spring.jpa.properties.hibernate.show_sql|true|show_sql", "spring.jpa.properties.hibernate.log_slow_query|1|log_slow_query",
        "spring.mail.properties.mail.debug|true|mail.debug", "spring.codec.log-request-details|true|codec",
        "server.error.include-exception|true|include-exception", "server.error.include-binding-errors|always|include-binding-errors",
        "server.error.include-path|always|include-path", "management.endpoint.health.show-components|always|show-components",
        "management.endpoint.env.show-values|always|env", "management.endpoint.shutdown.enabled|true|shutdown", "spring.jmx.enabled|true|jmx",
        "spring.application.admin.enabled|true|admin", "server.forward-headers-strategy|framework|CONVERGENCE_TRUSTED_PROXIES",
        "convergence.trusted-proxies|.*|CONVERGENCE_TRUSTED_PROXIES", "convergence.trusted-proxies|[0-9.]+|CONVERGENCE_TRUSTED_PROXIES",
        "convergence.trusted-proxies|[0-9a-f:]+|CONVERGENCE_TRUSTED_PROXIES", "convergence.trusted-proxies|(|CONVERGENCE_TRUSTED_PROXIES",
        "server.tomcat.remoteip.trusted-proxies|.*|trusted-proxies", "server.servlet.session.cookie.http-only|false|http-only",
        "server.servlet.session.cookie.same-site|none|same-site", "server.servlet.session.tracking-modes|cookie,url|tracking-modes",
        "spring.servlet.multipart.enabled|true|multipart", "camunda.bpm.authorization.tenant-check-enabled|false|tenant-check",
        "camunda.bpm.admin-user.id|demo|CONVERGENCE_ADMIN_ID", "camunda.bpm.webapp.header-security.content-security-policy-disabled|true|content-security-policy",
        "camunda.bpm.generic-properties.properties.enable-expressions-in-adhoc-queries|true|adhoc",
        "camunda.bpm.generic-properties.properties.java-serialization-format-enabled|true|java-serialization",
        "camunda.bpm.generic-properties.properties.enable-xxe-processing|true|xxe",
        "camunda.bpm.generic-properties.properties.enforce-specific-variable-permission|false|variable-permission",
        "camunda.bpm.database.schema-update|create-drop|schema-update", "spring.jpa.hibernate.ddl-auto|create-drop|ddl-auto",
        "spring.flyway.clean-disabled|false|clean-disabled", "spring.mail.properties.mail.smtp.ssl.checkserveridentity|false|checkserveridentity",
        "spring.devtools.restart.enabled|true|devtools"})
    void aWeakSettingIsNamed(String name, String value, String named) {
        settings.put(name, value);
        assertThat(WeakSettings.of(environment())).hasSize(1).first().asString().contains(named).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"convergence.url|http://localhost:8080", "spring.datasource.url|jdbc:postgresql://database:5432/convergence",
        "spring.datasource.url|jdbc:postgresql://localhost/convergence", "spring.datasource.url|jdbc:postgresql://127.0.0.1:5432/convergence?sslmode=disable",
        "spring.mail.host|mail", "spring.mail.host|''", "server.ssl.enabled-protocols|TLSv1.2,TLSv1.3", "convergence.demo.enabled|false", "debug|false",
        "convergence.trusted-proxies|10\\.0\\.0\\.1", "convergence.trusted-proxies|172\\.\\d+\\.0\\.1", "logging.level.org.camunda.bpm.engine.context|off"})
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
