package fr.convergence.engine.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.convergence.ConvergenceApplication;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DefaultSecretsTest {

    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void aDatabaseThatIsGivenAndSecretsOfOnesOwn() {
        settings.put("spring.datasource.url", "jdbc:postgresql://base.invalid/convergence?sslmode=verify-full");
        settings.put("spring.datasource.username", "convergence");
        settings.put("spring.datasource.password", "une-base-bien-gardee");
        settings.put("convergence.admin.id", "cle.de.voute");
        settings.put("convergence.admin.password", "des-outils-et-du-pain");
        settings.put("convergence.identity.key", Base64.getEncoder().encodeToString(drawn()));
    }

    @Test
    void startsWithSecretsOfOnesOwn() {
        assertThat(catchThrowable(this::start)).isNull();
    }

    @Test
    void asksNothingOfTheEmbeddedDatabase() {
        settings.clear();
        assertThat(catchThrowable(this::start)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"convergence.admin.id", "convergence.admin.password", "spring.datasource.password"})
    void refusesToStartWithoutThem(String missing) {
        settings.remove(missing);
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("Indiquez");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "admin", "convergence", "ChangeMe", "123456789012345", DefaultSecrets.DEMO_PASSWORD})
    void refusesAPasswordThatEverybodyKnows(String known) {
        settings.put("convergence.admin.password", known);
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("mot de passe par défaut");
    }

    @Test
    void refusesTheIdentifierAsPassword() {
        settings.put("convergence.admin.id", "administration.paris");
        settings.put("convergence.admin.password", "Administration.Paris");
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("reprend son identifiant");
    }

    @Test
    void refusesAPasswordOfFourteenCharactersAndTakesOneOfFifteen() {
        settings.put("convergence.admin.password", "quatorze-signe");
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("moins de 15 caractères");
        settings.put("convergence.admin.password", "quinze-signes-!");
        assertThat(catchThrowable(this::start)).isNull();
    }

    @Test
    void refusesALongPasswordThatIsGuessed() {
        settings.put("convergence.admin.password", "chantierchantierchantier");
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("mots du programme");
        settings.put("convergence.admin.password", "azertyuiopqsdfghjklm");
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("Ce mot de passe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "courte", "bm90IGxvbmcgZW5vdWdo", "pas du base64 !!"})
    void refusesToKeepSecretsOfSecondFactorsUnderNoKey(String key) {
        settings.put("convergence.identity.key", key);
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("CONVERGENCE_IDENTITY_KEY");
    }

    @Test
    void refusesAKeyThatNobodyDrew() {
        for (var known : List.of(new byte[32], "une cle que tout le monde connait, pour le monde de demonstration".getBytes(StandardCharsets.UTF_8),
                "convergence-convergence-convergence".getBytes(StandardCharsets.UTF_8), "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8))) {
            settings.put("convergence.identity.key", Base64.getEncoder().encodeToString(known));
            assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("CONVERGENCE_IDENTITY_KEY").hasMessageContaining("openssl");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "postgres", "convergence_owner", "une-base-bien-gardee"})
    void refusesADefaultOrSharedPasswordOfTheOwner(String password) {
        settings.put("convergence.database.owner.username", "convergence_owner");
        settings.put("convergence.database.owner.password", password);
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("convergence.database.owner.password");
        settings.put("convergence.database.owner.password", "un-autre-secret-encore");
        assertThat(catchThrowable(this::start)).isNull();
    }

    @Test
    void refusesFewerRoundsAndAnOptionalSecondFactor() {
        settings.put("convergence.passwords.rounds", "1000");
        settings.put("convergence.second-factor", "optional");
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class)
                .hasMessageContaining("210000 tours").hasMessageContaining("CONVERGENCE_SECOND_FACTOR");
    }

    @Test
    void refusesAProviderThatIsNotSaidInFull() {
        settings.put("spring.profiles.active", "oidc");
        settings.put("convergence.oidc.issuer", "http://fournisseur.invalid");
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class)
                .hasMessageContaining("CONVERGENCE_OIDC_ISSUER").hasMessageContaining("CONVERGENCE_OIDC_CLIENT_SECRET");
        settings.putAll(Map.of("convergence.oidc.issuer", "https://fournisseur.invalid", "convergence.oidc.client-id", "convergence",
                "convergence.oidc.client-secret", "un-secret-du-fournisseur"));
        assertThat(catchThrowable(this::start)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"postgres,convergence", "changeme,convergence", "Convergence,convergence", "paris75011,Paris75011"})
    void refusesADefaultPasswordOfTheDatabase(String password, String user) {
        settings.put("spring.datasource.password", password);
        settings.put("spring.datasource.username", user);
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("SPRING_DATASOURCE_PASSWORD");
    }

    @Test
    void saysAllThatIsWrongAtOnceAndNeverTheSecrets() {
        settings.put("convergence.admin.password", "changeme");
        settings.put("spring.datasource.password", "postgres");
        var refused = catchThrowable(this::start);
        assertThat(refused).hasMessageContaining("CONVERGENCE_ADMIN_PASSWORD").hasMessageContaining("SPRING_DATASOURCE_PASSWORD");
        assertThat(refused.getMessage()).doesNotContain("changeme").doesNotContain("« postgres");
    }

    @Test
    void showsWhoStartsTheProductWhatToCorrectInsteadOfAStack() {
        var analysis = new StartRefusedInFrench().analyze(catchThrowable(() -> {
            settings.remove("convergence.admin.id");
            start();
        }));
        assertThat(analysis.getDescription()).contains("Convergence ne démarre pas", "CONVERGENCE_ADMIN_ID");
    }

    /** The real product: refused although no database answers at that address, so before anything is read from one. */
    @Test
    void refusesBeforeTheDatabaseIsAsked() {
        var product = new SpringApplication(ConvergenceApplication.class);
        settings.put("convergence.admin.password", "demo");
        var arguments = settings.entrySet().stream().map(entry -> "--" + entry.getKey() + "=" + entry.getValue()).toArray(String[]::new);
        assertThatThrownBy(() -> product.run(arguments)).isInstanceOf(StartRefused.class);
    }

    private static byte[] drawn() {
        var key = new byte[32];
        new java.util.Random(7).nextBytes(key);
        return key;
    }

    private void start() {
        var environment = new MockEnvironment();
        settings.forEach(environment::setProperty);
        var check = new DefaultSecrets();
        check.setEnvironment(environment);
        check.postProcessBeanFactory(new DefaultListableBeanFactory());
    }
}
