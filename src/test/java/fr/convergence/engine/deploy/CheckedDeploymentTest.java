package fr.convergence.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.ReaderKind;
import fr.convergence.confidentiality.Sensitivity;
import fr.convergence.confidentiality.Subject;
import fr.convergence.confidentiality.View;
import fr.convergence.engine.rights.Profession;
import fr.convergence.parcours.Domain;
import fr.convergence.testing.ProductTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A designer changes the confidentiality table and saves it in the folder of models. */
@ProductTest
class CheckedDeploymentTest {

    private static final String RULES = "processes/confidentiality-rules.dmn";
    private static final String EXPECTATIONS = "processes/confidentiality-expectations.csv";
    private static final Subject DIRECTION = Subject.as(ReaderKind.DIRECTION);

    @Autowired
    private ModelDeployer deployer;

    @Autowired
    private ModelFolder folder;

    @Autowired
    private Confidentiality confidentiality;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcTemplate database;

    private Map<String, byte[]> files;

    @BeforeEach
    void takeTheModelsInUse() {
        files = new LinkedHashMap<>(folder.read());
    }

    @AfterEach
    void putTheModelsBack() {
        deployer.deploy();
    }

    @Test
    void refusesATableThatAnswersSomethingElseThanExpectedAndDeploysNothing() {
        openBudgetToTheDirection();

        assertRefused(
                "processes/confidentiality-expectations.csv, ligne " + line("lecture;DIRECTION;BUDGET;WORDS;oui;NOTHING;") + " : « Confidentialité : qui lit quoi » "
                        + "pour DIRECTION, BUDGET, WORDS, accord oui : attendu NOTHING, obtenu FULL (ligne");
        assertThat(confidentiality.view(DIRECTION, Domain.BUDGET, Sensitivity.WORDS, true)).isEqualTo(View.NOTHING);
    }

    @Test
    void acceptsTheTableAndItsExpectationsChangedTogetherAndTellsTheDatabase() {
        openBudgetToTheDirection();
        change(EXPECTATIONS, "lecture;DIRECTION;BUDGET;WORDS;oui;NOTHING;", "lecture;DIRECTION;BUDGET;WORDS;oui;FULL;");
        change(EXPECTATIONS, "lecture;DIRECTION;BUDGET;STATUS;oui;NOTHING;", "lecture;DIRECTION;BUDGET;STATUS;oui;FULL;");
        assertThat(written("direction", Domain.BUDGET)).isEqualTo("NOTHING");

        deployer.deploy(files);

        assertThat(confidentiality.view(DIRECTION, Domain.BUDGET, Sensitivity.WORDS, true)).isEqualTo(View.FULL);
        assertThat(written("direction", Domain.BUDGET)).isEqualTo("FULL");
        deployer.deploy();
        assertThat(written("direction", Domain.BUDGET)).as("and back again").isEqualTo("NOTHING");
    }

    @Test
    void refusesALineThatNoExpectationProves() {
        var table = text(RULES);
        var begins = table.indexOf("<rule id=\"rule_confidentialityPapers_1\"");
        var rule = table.substring(begins, table.indexOf("</rule>", begins) + "</rule>".length());
        change(RULES, rule, rule + rule.replace("_1", "_new").replace("\"PERSON\"", "\"EMPLOYER\""));

        assertRefused("la ligne 2 de « Confidentialité : qui ouvre quel document » n'a aucun exemple");
    }

    @Test
    void refusesToLoseTheExpectationsOrToReadWordsThatDoNotExist() {
        change(EXPECTATIONS, "lecture;PERSON;SANTE;", "lecture;PERSONNE;SANTE;");
        assertRefused("le mot « PERSONNE » n'existe pas");
        files.remove(EXPECTATIONS);
        assertRefused(EXPECTATIONS + " : ce fichier manque");
        files.remove(RULES);
        assertRefused("la table confidentialityReading manque");
    }

    @Test
    void writesOutForTheDatabaseWhatEachProfessionMaySeeAtMost() {
        assertThat(database.queryForObject("select count(*) from confidentiality_line", Long.class))
                .as("words, by profession, domain and agreement").isEqualTo(17 * 7 * 2L);
        assertThat(database.queryForList("select distinct profession from confidentiality_line", String.class)).as("what an asker of the database can be")
                .containsExactlyInAnyOrderElementsOf(Stream.of(Profession.values()).map(Profession::group).toList());
        assertThat(written("cip", Domain.SANTE)).isEqualTo("EXISTENCE");
        assertThat(written("referent-sante", Domain.SANTE)).isEqualTo("FULL");
        assertThat(written("referent-logement", Domain.JUSTICE)).as("named and allowed by the person, she could").isEqualTo("FULL");
        assertThat(written("encadrant", Domain.SANTE)).isEqualTo("NOTHING");
    }

    @Test
    void leavesTheTableInUseWhenTheWatchedFolderHoldsARefusedOne(@TempDir Path directory) throws IOException {
        openBudgetToTheDirection();
        for (var file : files.entrySet()) {
            var path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getKey().equals(RULES) ? folder.read().get(RULES) : file.getValue());
        }
        var watch = new ModelWatch(new ModelFolder(directory.toString()), deployer);
        watch.look();
        Files.write(directory.resolve(RULES), files.get(RULES));
        var before = repository.createDeploymentQuery().count();

        watch.look();
        watch.look();

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(confidentiality.view(DIRECTION, Domain.BUDGET, Sensitivity.WORDS, true)).isEqualTo(View.NOTHING);
        Files.writeString(directory.resolve(EXPECTATIONS), text(EXPECTATIONS)
                .replace("lecture;DIRECTION;BUDGET;WORDS;oui;NOTHING;", "lecture;DIRECTION;BUDGET;WORDS;oui;FULL;")
                .replace("lecture;DIRECTION;BUDGET;STATUS;oui;NOTHING;", "lecture;DIRECTION;BUDGET;STATUS;oui;FULL;"));
        watch.look();
        watch.look();
        assertThat(confidentiality.view(DIRECTION, Domain.BUDGET, Sensitivity.WORDS, true)).as("changed together").isEqualTo(View.FULL);
    }

    private void openBudgetToTheDirection() {
        var table = text(RULES);
        var begins = table.lastIndexOf("<rule id=", table.indexOf("La direction lit ce qu'il faut pour approuver un bilan"));
        var rule = table.substring(begins, table.indexOf("</rule>", begins));
        change(RULES, rule, rule.replace("\"EMPLOI\",\"LOGEMENT\",\"ADMINISTRATIF\"", "\"EMPLOI\",\"LOGEMENT\",\"ADMINISTRATIF\",\"BUDGET\""));
    }

    private void assertRefused(String sentence) {
        var before = repository.createDeploymentQuery().count();
        var refused = catchThrowableOfType(ModelRefused.class, () -> deployer.deploy(files));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.faults()).anySatisfy(fault -> assertThat(fault).contains(sentence));
        assertThat(repository.createDeploymentQuery().count()).as("nothing was deployed").isEqualTo(before);
    }

    private String written(String profession, Domain domain) {
        return database.queryForObject(
                "select view from confidentiality_line where profession = ? and domain = ? and sensitivity = 'WORDS' and consent",
                String.class, profession, domain.name());
    }

    private int line(String start) {
        return text(EXPECTATIONS).lines().map(line -> line.startsWith(start)).toList().indexOf(true) + 1;
    }

    private String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    private void change(String file, String was, String becomes) {
        var before = text(file);
        assertThat(before).contains(was);
        assertThat(becomes).isNotEqualTo(was);
        files.put(file, before.replace(was, becomes).getBytes(StandardCharsets.UTF_8));
    }
}
