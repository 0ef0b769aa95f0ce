package fr.convergence.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.convergence.testing.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsGuardTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NIR = "1 85 05 78 006 084 91";
    private final WordsGuard guard = new WordsGuard(new RuleFiles("forms-rules.dmn"));

    /** One text input of one form of the product. */
    record Input(String form, JsonNode json, List<String> lists, String key, boolean area) {
        @Override
        public String toString() {
            return form + "/" + lists + key;
        }
    }

    static List<Input> inputs() throws IOException {
        var inputs = new ArrayList<Input>();
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".form")).sorted().toList()) {
                var form = JSON.readTree(Files.readString(file));
                collect(file.getFileName().toString(), form, form, List.of(), inputs);
            }
        }
        assertThat(inputs).hasSizeGreaterThan(110);
        return inputs;
    }

    private static void collect(String file, JsonNode form, JsonNode parent, List<String> lists, List<Input> inputs) {
        for (var component : parent.path("components")) {
            var type = component.path("type").asText();
            if (type.startsWith("text") && component.hasNonNull("key") && !component.path("readonly").asBoolean()
                    && !component.path("disabled").asBoolean()) {
                inputs.add(new Input(file, form, lists, component.path("key").asText(), "textarea".equals(type)));
            }
            var deeper = new ArrayList<>(lists);
            if ("dynamiclist".equals(type)) {
                deeper.add(component.path("path").asText());
            }
            collect(file, form, component, deeper, inputs);
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void noTextOfAnyFormTakesASocialSecurityNumberAnAccountOrACode(Input input) {
        for (var text : List.of("Le " + NIR + " suit", "FR76 3000 6000 0112 3456 7890 189", "suivi F32.1")) {
            assertThat(refusals(input, text)).singleElement().asString()
                    .startsWith("« ").doesNotContain(NIR, "FR76", "3000", "F32")
                    .endsWith(".");
        }
        assertThat(refusals(input, "Veut reprendre confiance, PASS 999992100001, rappeler au 06 12 34 56 78")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void noLongTextTakesADiagnosisAndEachOneSaysSoBeforehand(Input input) {
        if (input.area()) {
            assertThat(refusals(input, "On dit qu'il est SCHIZOPHRENE.")).singleElement().asString()
                    .contains("un mot qui désigne une maladie", "Écrivez").doesNotContainIgnoringCase("schizo");
            assertThat(component(input.json(), input.key()).path("description").asText())
                    .as("help of " + input).contains("Ni diagnostic, ni infraction, ni opinion.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "VIH", "le vih.", "séropositifs", "Diabete", "diabètes de type 2", "sclérose  en plaques", "scléroses-en-plaques", "Schizophrénie,", "«bipolaire»",
        "dépressive", "l'alcoolisme", "l’épilepsie", "condamné pour viol", "agressions sexuelles", "musulmane", "hépatites"
    })
    void aListedWordIsSeenWhateverItsAccentsCapitalsOrPlural(String text) {
        assertThat(check("note", text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "violon", "il viole la règle du chantier", "violet", "cancérologue inconnu ici", "Sidaction", "psychologue du chantier", "moral en baisse",
        "un suivi de santé", "rendez-vous au centre de soins", "sortie de détention", "vol de son sac", "Parkinsonne", "vihara", "autistique non listé"
    })
    void otherWordsPass(String text) {
        assertThat(check("note", text)).isEmpty();
    }

    @Test
    void aNameIsNeverAListedWord() {
        for (var field : List.of("lastName", "firstName", "organisation", "employer", "present")) {
            assertThat(check(field, "Viol")).as(field).isEmpty();
            assertThat(check(field, NIR)).as(field).hasSize(1);
        }
    }

    @Test
    void whatIsOnlyShownWasTypedByNobody() {
        var schema = FormSchema.parse("""
                {"id": "probe", "components": [
                  {"type": "textfield", "key": "shown", "label": "Vu", "readonly": true},
                  {"type": "textfield", "key": "typed", "label": "Saisi"},
                  {"type": "select", "key": "chosen", "label": "Choisi"}]}""");
        var submitted = JSON.createObjectNode().put("shown", "diabète").put("typed", "diabète").put("chosen", "diabète");
        assertThat(guard.check("probe", schema.texts(submitted))).singleElement().asString().startsWith("« Saisi » : ");
    }

    @Test
    void designersChangeTheListAndSpareAForm() throws IOException {
        var xml = Files.readString(Path.of("processes", "forms-rules.dmn"))
                .replace("\"VIH, sida, ", "\"mot-inventé, ")
                .replaceFirst("(inputEntry_rule_formsDeniedWords_2_form\">\\s*<text>)", "$1not(\"mobilisation-qualifyNeed\")");
        var changed = new WordsGuard(RuleFiles.of(xml));
        var typed = List.of(new TypedText("note", "Note", "un Mot inventé"));
        assertThat(changed.check("worksite-observeWork", typed)).hasSize(1);
        assertThat(changed.check("mobilisation-qualifyNeed", typed)).isEmpty();
        assertThat(changed.check("worksite-observeWork", List.of(new TypedText("note", "Note", "VIH")))).isEmpty();
    }

    private List<String> check(String key, String text) {
        return guard.check("worksite-observeWork", List.of(new TypedText(key, "Champ", text)));
    }

    private List<String> refusals(Input input, String text) {
        var schema = FormSchema.parse(input.json().toString());
        ObjectNode submitted = JSON.createObjectNode();
        var place = submitted;
        for (var list : input.lists()) {
            place = place.putArray(list).addObject();
        }
        place.put(input.key(), text);
        return guard.check(schema.id(), schema.texts(submitted));
    }

    private static JsonNode component(JsonNode parent, String key) {
        for (var component : parent.path("components")) {
            var found = component.path("key").asText().equals(key) ? component : component(component, key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
