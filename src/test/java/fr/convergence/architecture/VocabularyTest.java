package fr.convergence.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.architecture.Models.ProcessFile;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine carries cannot even be named after somebody, or after what troubles her. */
class VocabularyTest {

    /** Words of a person or of her troubles, in the two languages. */
    private static final Set<String> PERSONAL = Set.of(
            "name", "firstname", "lastname", "nom", "prenom", "birth", "naissance", "age", "gender", "sexe", "nir", "nationality",
            "nationalite", "phone", "telephone", "mobile", "email", "mail", "address", "adresse", "street", "rue", "iban",
            "note", "comment", "commentaire", "text", "texte", "description", "label", "title", "sentence", "words", "message",
            "diagnosis", "diagnostic", "health", "sante", "illness", "maladie", "addiction", "treatment", "rqth", "aah",
            "justice", "offence", "infraction", "prison", "probation", "debt", "debts", "dette", "dettes", "housing", "logement", "homeless",
            "income", "resources", "ressources", "family", "famille", "religion", "opinion");

    private static final Set<Class<?>> CODES = Set.of(String.class, Integer.class, Long.class, Boolean.class, Date.class);

    /** A title is read over a shoulder and in every list: it says what to do, not about what trouble. */
    private static final Pattern REVEALING = Pattern.compile(
            "(?i)\\b(sant[ée]|soins?|maladie|handicap|rqth|addictions?|justice|prison|sursis|spip|dettes?|surendettement|budget)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    static List<ProcessFile> processes() {
        return Models.processes();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void noVariableIsNamedAfterAPersonOrHerTroubles(ProcessFile file) {
        assertThat(Models.descriptor(file.name()).variables()).isNotEmpty().allSatisfy(variable ->
                assertThat(words(variable.name())).as(variable.name()).doesNotContainAnyElementsOf(PERSONAL));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void variablesAreCodesDaysNumbersOrAnswers(ProcessFile file) {
        assertThat(Models.descriptor(file.name()).variables()).isNotEmpty()
                .allSatisfy(variable -> assertThat(CODES).as(variable.name()).contains(variable.type()));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void noTitleOfATaskRevealsATrouble(ProcessFile file) {
        assertThat(file.model().getModelElementsByType(UserTask.class)).isNotEmpty()
                .allSatisfy(task -> assertThat(REVEALING.matcher(task.getName()).find()).as(task.getName()).isFalse());
    }

    private static List<String> words(String camelCase) {
        return Stream.of(camelCase.split("(?<=[a-z0-9])(?=[A-Z])")).map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
