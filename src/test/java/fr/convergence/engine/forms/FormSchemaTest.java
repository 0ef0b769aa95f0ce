package fr.convergence.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormSchemaTest {

    private static final String FORM = """
            {"id": "probe", "components": [
              {"type": "text", "text": "Bonjour"},
              {"type": "group", "label": "Qui", "components": [
                {"type": "textfield", "key": "name", "label": "Nom", "validate": {"required": true, "maxLength": 5}}]},
              {"type": "number", "key": "hours", "label": "Heures", "validate": {"min": 1, "max": 35}},
              {"type": "select", "key": "kind", "label": "Type", "values": [{"value": "A", "label": "Un"}]},
              {"type": "datetime", "key": "day", "dateLabel": "Jour"},
              {"type": "checkbox", "key": "agreed", "label": "Accord"},
              {"type": "textfield", "key": "hidden", "label": "Caché", "validate": {"required": true}, "conditional": {"hide": "=true"}},
              {"type": "checklist", "key": "topics", "label": "Sujets", "values": [{"value": "X", "label": "x"}]},
              {"type": "dynamiclist", "path": "rows", "label": "Lignes", "components": [
                {"type": "textfield", "key": "what", "label": "Quoi", "validate": {"required": true}}]}]}
            """;

    private final FormSchema schema = FormSchema.parse(FORM);

    @ParameterizedTest(name = "{0} is right")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "{\"name\": \"Awa\"}",
        "{\"name\": \"Awaaa\", \"hours\": 1, \"kind\": \"A\", \"day\": \"2024-02-29\", \"agreed\": false}",
        "{\"name\": \"Awa\", \"hours\": 35, \"topics\": [\"X\"], \"rows\": [{\"what\": \"là\"}]}",
        "{\"name\": \"Awa\", \"hidden\": null}"
    })
    void acceptsWhatTheFormAllows(String submitted) throws JsonProcessingException {
        assertThat(schema.check(new ObjectMapper().readTree(submitted))).isEmpty();
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "{} | « Nom » : à renseigner.",
        "{\"name\": \"  \"} | « Nom » : à renseigner.",
        "{\"name\": \"Awaaaa\"} | « Nom » : au plus 5 caractères.",
        "{\"name\": 3} | « Nom » : texte attendu.",
        "{\"name\": \"Awa\", \"hours\": 0} | « Heures » : au moins 1.",
        "{\"name\": \"Awa\", \"hours\": 36} | « Heures » : au plus 35.",
        "{\"name\": \"Awa\", \"hours\": \"x\"} | « Heures » : indiquez un nombre.",
        "{\"name\": \"Awa\", \"kind\": \"B\"} | « Type » : choisissez une valeur de la liste.",
        "{\"name\": \"Awa\", \"kind\": [\"A\"]} | « Type » : choisissez une valeur de la liste.",
        "{\"name\": \"Awa\", \"day\": \"2025-02-29\"} | « Jour » : indiquez une date valable (jour, mois, année).",
        "{\"name\": \"Awa\", \"day\": \"0026-02-20\"} | « Jour » : indiquez une date valable (jour, mois, année).",
        "{\"name\": \"Awa\", \"agreed\": \"oui\"} | « Accord » : cochez ou décochez la case.",
        "{\"name\": \"Awa\", \"topics\": [\"Y\"]} | « Sujets » : choisissez dans la liste.",
        "{\"name\": \"Awa\", \"rows\": [{}]} | « Quoi » : à renseigner.",
        "{\"name\": \"Awa\", \"rows\": [{\"what\": \"là\", \"x\": 1}]} | « Lignes » : champ inconnu «x».",
        "{\"name\": \"Awa\", \"admission\": \"ADMITTED\"} | Ce formulaire ne connaît pas le champ « admission »."
    })
    void saysInFrenchWhatIsWrong(String submitted, String sentence) throws JsonProcessingException {
        assertThat(schema.check(new ObjectMapper().readTree(submitted))).contains(sentence);
    }

    @Test
    void refusesWhatIsNotAForm() {
        assertThatThrownBy(() -> FormSchema.parse("[]")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FormSchema.parse("<xml/>")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysAFieldByItsFrenchName() {
        assertThat(schema.label("hours")).isEqualTo("Heures");
        assertThat(schema.label("unknown")).isEqualTo("unknown");
    }
}
