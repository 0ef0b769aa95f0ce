package fr.convergence.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordStrengthTest {

    private static final List<String> CLAIRE = Arrays.asList("claire.fictive", "Claire", "Fictive", null, " ");

    @ParameterizedTest
    @ValueSource(strings = {"un-chantier-pour-tous-2026", "le cheval mange une pomme bleue", "des-outils-et-du-pain", "Xk9#pL2m$vQ8wz!",
        "été à la rivière, café du soir"})
    void acceptsWhatIsLongAndNotGuessedWhateverItIsMadeOf(String password) {
        assertThat(PasswordStrength.refusal(password, CLAIRE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "quatorze-signe|trop court",
        "un vélo pour Claire Fictive|reprend votre nom",
        "CLAIRE.FICTIVE et des cerises|reprend votre nom",
        "Convergence Chantier Insertion|mots du programme",
        "chantier2026chantier2026|mots du programme",
        "Référent Santé 2026 !!!|mots du programme",
        "aaaaaaaaaaaaaaaaaaaaaaa|se devine",
        "azerty azerty azerty|mots du programme",
        "qwertyuiopasdfghjkl|se devine",
        "123456789012345678|se devine",
        "passwordpassword|se devine",
        "iloveyouiloveyou2026|se devine"
    })
    void refusesWhatIsGuessedAndSaysWhatToDo(String password, String said) {
        assertThat(PasswordStrength.refusal(password, CLAIRE)).hasValueSatisfying(sentence ->
                assertThat(sentence).contains(said).endsWith(".").doesNotContain(password));
    }

    @Test
    void takesThePasswordOfTheDemoWorldForEverybodyThere() throws Exception {
        var rows = Files.readAllLines(Path.of("src/main/resources/demo/staff.csv"));
        assertThat(rows).hasSizeGreaterThan(10).allSatisfy(row ->
                assertThat(PasswordStrength.refusal("un-chantier-pour-tous-2026", Arrays.asList(row.split(";")).subList(0, 3))).isEmpty());
    }

    @Test
    void refusesNothingAtAllAndWhatWouldTakeForeverToMeasure() {
        assertThat(PasswordStrength.refusal(null, List.of())).isPresent();
        assertThat(PasswordStrength.refusal("x7".repeat(129), List.of())).hasValueSatisfying(said -> assertThat(said).contains("trop long"));
        assertThat(PasswordStrength.refusal("une riviere, deux ponts, trois barques ".repeat(6), List.of())).isEmpty();
    }
}
