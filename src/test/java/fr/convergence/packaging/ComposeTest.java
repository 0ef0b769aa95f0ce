package fr.convergence.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;

class ComposeTest {

    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|_KEY\\b).*");
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{[A-Z_]+:\\?[^}]+}");
    private static final Pattern OPTIONAL_AND_EMPTY = Pattern.compile("\\$\\{[A-Z_]+:-}");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");

    private String text;
    private Map<String, Map<String, Object>> services;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void readTheComposition() throws IOException {
        text = Files.readString(Path.of("docker-compose.yml"));
        Map<String, Object> composition = new Yaml().load(text);
        services = (Map<String, Map<String, Object>>) composition.get("services");
        assertThat(services).containsOnlyKeys("database", "mail", "app");
    }

    @Test
    void noSecretIsWritten() {
        var secrets = new TreeMap<String, String>();
        services.values().forEach(service -> environment(service).forEach((name, value) -> {
            if (SECRET.matcher(name).matches()) {
                secrets.put(name, value);
            }
        }));

        assertThat(secrets).containsKeys("POSTGRES_PASSWORD", "SPRING_DATASOURCE_PASSWORD", "CONVERGENCE_DATABASE_OWNER_PASSWORD",
                "CONVERGENCE_ADMIN_PASSWORD");
        // A mail server without login exists; a database or an administrator without a password must not.
        assertThat(secrets.remove("SPRING_MAIL_PASSWORD")).matches(OPTIONAL_AND_EMPTY);
        assertThat(secrets.values()).allSatisfy(value -> assertThat(value).matches(REQUIRED));
        assertThat(environment(services.get("app")).get("CONVERGENCE_ADMIN_ID")).matches(REQUIRED);
    }

    @Test
    void theExampleNamesEveryVariableAndGivesNoSecret() throws IOException {
        var example = Files.readAllLines(Path.of(".env.example"));
        var names = VARIABLE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));

        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(example).anyMatch(line -> line.matches("#?" + name + "=.*")));
        assertThat(example).filteredOn(line -> SECRET.matcher(line).matches() && line.contains("="))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("="));
        assertThat(Files.readAllLines(Path.of(".gitignore"))).contains(".env");
    }

    @Test
    void bothModelFoldersAreMountedReadOnlyWhereTheProductLooksForThem() {
        var app = services.get("app");
        var models = environment(app).get("CONVERGENCE_MODELS_DIRECTORY");

        for (var folder : List.of("processes", "forms")) {
            assertThat(strings(app, "volumes")).contains("./" + folder + ":" + models + "/" + folder + ":ro");
            assertThat(Path.of(folder)).isDirectory();
        }
    }

    @Test
    void variablesBindToThePropertiesOfTheProduct() {
        var variables = new SystemEnvironmentPropertySource("app", Map.copyOf(environment(services.get("app"))));

        assertThat(List.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password", "spring.mail.host",
                        "convergence.database.owner.username", "convergence.database.owner.password",
                        "convergence.models.directory", "convergence.admin.id", "convergence.admin.password", "convergence.url",
                        "convergence.notification.from"))
                .allSatisfy(property -> assertThat(variables.getProperty(property)).isNotNull());
    }

    @Test
    void theProductWorksWithARoleThatOwnsNothing() throws IOException {
        var app = environment(services.get("app"));
        var database = environment(services.get("database"));
        var roles = Files.readString(Path.of("docker/roles.sh"));

        assertThat(Set.of(app.get("SPRING_DATASOURCE_USERNAME"), app.get("CONVERGENCE_DATABASE_OWNER_USERNAME"), database.get("POSTGRES_USER")))
                .as("three roles").hasSize(3);
        for (var role : List.of(app.get("SPRING_DATASOURCE_USERNAME"), app.get("CONVERGENCE_DATABASE_OWNER_USERNAME"))) {
            assertThat(roles).contains("create role " + role + " login nosuperuser nobypassrls");
        }
        assertThat(Set.of(database.get("POSTGRES_PASSWORD"), app.get("SPRING_DATASOURCE_PASSWORD"), app.get("CONVERGENCE_DATABASE_OWNER_PASSWORD")))
                .as("three secrets").hasSize(3);
        assertThat(strings(services.get("database"), "volumes")).contains("./docker/roles.sh:/docker-entrypoint-initdb.d/10-roles.sh:ro");
    }

    @Test
    void everyServiceTellsWhetherItIsWell() throws IOException {
        assertThat(services.get("database")).containsKey("healthcheck");
        assertThat(services.get("mail")).containsKey("healthcheck");
        assertThat(lastStage()).anyMatch(line -> line.startsWith("HEALTHCHECK"));
        assertThat(String.join("\n", lastStage())).contains("/actuator/health");
        assertThat(services.get("app").get("depends_on")).hasToString("{database={condition=service_healthy}}");
    }

    @Test
    void onlyTheProductIsReachedFromOutsideTheMachine() {
        assertThat(services.get("database")).doesNotContainKey("ports");
        assertThat(strings(services.get("mail"), "ports")).isNotEmpty().allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void dataOfTheDatabaseOutliveItsContainer() {
        assertThat(strings(services.get("database"), "volumes")).contains("database:/var/lib/postgresql/data");
    }

    @Test
    void keysLiveInAVolumeOfTheirOwnAwayFromTheDatabase() {
        var file = Path.of(environment(services.get("app")).get("CONVERGENCE_KEYS_FILE"));
        assertThat(strings(services.get("app"), "volumes")).contains("keys:" + file.getParent());
        assertThat(strings(services.get("database"), "volumes")).noneMatch(volume -> volume.startsWith("keys:"));
    }

    @Test
    void theImageKeepsNothingOfTheBuildAndDoesNotRunAsRoot() throws IOException {
        assertThat(instructions("FROM")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(lastStage().get(0)).contains("jre").doesNotContain("maven");
        assertThat(lastStage()).filteredOn(line -> line.startsWith("USER")).singleElement().asString().matches("USER [1-9]\\d*:[1-9]\\d*");
        assertThat(lastStage()).filteredOn(line -> line.startsWith("COPY")).allMatch(line -> line.contains("--from=build"));
    }

    @Test
    void theImageRunsInUtc() throws IOException {
        assertThat(lastStage()).contains("ENV TZ=UTC").anyMatch(line -> line.startsWith("ENTRYPOINT") && line.contains("-Duser.timezone=UTC"));
    }

    @Test
    void imagesHaveAVersionAndNameNoHost() throws IOException {
        var versioned = "[a-z-]+(/[a-z-]+)?:v?\\d[\\w.-]*";

        assertThat(List.of(services.get("database").get("image"), services.get("mail").get("image")))
                .allSatisfy(image -> assertThat(image.toString()).matches(versioned));
        assertThat(instructions("FROM")).allSatisfy(from -> assertThat(from.split(" ")[1]).matches(versioned));
    }

    private static List<String> instructions(String kind) throws IOException {
        return Files.readAllLines(Path.of("Dockerfile")).stream().filter(line -> line.startsWith(kind + " ")).toList();
    }

    private static List<String> lastStage() throws IOException {
        var lines = Files.readAllLines(Path.of("Dockerfile"));
        return lines.subList(lines.lastIndexOf(instructions("FROM").get(instructions("FROM").size() - 1)), lines.size());
    }

    private static Map<String, String> environment(Map<String, Object> service) {
        return ((Map<?, ?>) service.get("environment")).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), entry -> entry.getValue().toString()));
    }

    private static List<String> strings(Map<String, Object> service, String key) {
        return ((Collection<?>) service.get(key)).stream().map(Object::toString).toList();
    }
}
