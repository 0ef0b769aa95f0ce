package fr.convergence.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes into the folder of models, and is wrong or ill-meaning (attacks 28, 29). */
class ModelLimitsTest {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>%s
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
              <process id="pirate" isExecutable="true">%s</process></definitions>""";

    @TempDir
    private Path root;

    @Test
    void theModelsInUseAreWithinTheLimits() {
        assertThat(ModelLimits.faultsOf(new ModelFolder("").read())).isEmpty();
    }

    @Test
    void aHundredMegabytesAreRefusedWithoutBeingRead() throws IOException {
        Files.createDirectories(root.resolve("processes"));
        try (var large = new RandomAccessFile(root.resolve("processes/large.bpmn").toFile(), "rw")) {
            large.setLength(100_000_000);
        }
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> assertThatThrownBy(() -> new ModelFolder(root.toString()).read())
                .isInstanceOf(ModelRefused.class).hasMessageContaining("processes/large.bpmn : ce fichier est trop grand (2 Mo au plus)"));
    }

    @Test
    void tenThousandFilesAreRefused() throws IOException {
        Files.createDirectories(root.resolve("forms"));
        for (var rank = 0; rank <= ModelLimits.MOST_FILES; rank++) {
            Files.createFile(root.resolve("forms/" + rank + ".form"));
        }
        assertThatThrownBy(() -> new ModelFolder(root.toString()).read()).isInstanceOf(ModelRefused.class).hasMessageContaining("trop de fichiers");
        var together = new HashMap<String, byte[]>();
        for (var rank = 0; rank < 11; rank++) {
            together.put("forms/" + rank + ".form", new byte[ModelLimits.LARGEST_FILE]);
        }
        assertThat(ModelLimits.faultsOf(together)).singleElement().asString().contains("20 Mo au plus");
    }

    /** A link would make a secret of the machine a resource of the engine, which Cockpit shows. */
    @Test
    void aLinkToAnotherPlaceIsRefused() throws IOException {
        var secret = Files.writeString(root.resolve("secret.txt"), "CANARI-SECRET");
        Files.createDirectories(root.resolve("modeles/processes"));
        Files.createSymbolicLink(root.resolve("modeles/processes/expectations.csv"), secret);
        assertThatThrownBy(() -> new ModelFolder(root.resolve("modeles").toString()).read())
                .isInstanceOf(ModelRefused.class).hasMessageContaining("un lien vers un autre endroit").hasMessageNotContaining("CANARI");
    }

    @Test
    void aFolderThatIsALinkIsNotFollowed() throws IOException {
        Files.createDirectories(root.resolve("ailleurs"));
        Files.writeString(root.resolve("ailleurs/x.csv"), "CANARI");
        Files.createDirectories(root.resolve("modeles/processes"));
        Files.writeString(root.resolve("modeles/processes/y.csv"), "a");
        Files.createSymbolicLink(root.resolve("modeles/processes/dedans"), root.resolve("ailleurs"));
        assertThat(new ModelFolder(root.resolve("modeles").toString()).read()).containsOnlyKeys("processes/y.csv");
        Files.createSymbolicLink(root.resolve("modeles/forms"), root.resolve("ailleurs"));
        Files.createSymbolicLink(root.resolve("modeles/processes/z.csv"), root.resolve("modeles/processes/y.csv"));
        assertThat(new ModelFolder(root.resolve("modeles").toString()).read()).as("a link within the folder").containsOnlyKeys("processes/y.csv", "processes/z.csv");
    }

    @Test
    void aNameThatWritesALineOfTheLogIsRefused() throws IOException {
        Files.createDirectories(root.resolve("processes"));
        Files.writeString(root.resolve("processes/a\nERREUR forgée.csv"), "a");
        assertThatThrownBy(() -> new ModelFolder(root.toString()).read()).isInstanceOf(ModelRefused.class).hasMessageNotContaining("forgée");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE d SYSTEM \"http://127.0.0.1:9/x.dtd\">",
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>", "<!DOCTYPE d>"})
    void entitiesAreRefused(String doctype) {
        assertThat(faultOf(MODEL.formatted(doctype, "<startEvent id='s'/>"))).contains("DOCTYPE");
    }

    @Test
    void depthAndNumberAreLimited() {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            for (var depth : new int[] {100, 60_000}) {
                assertThat(faultOf(MODEL.formatted("", "<subProcess>".repeat(depth) + "</subProcess>".repeat(depth)))).contains("imbriqués");
            }
            assertThat(faultOf(MODEL.formatted("", "<startEvent/>".repeat(60_000)))).contains("trop d'éléments");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<serviceTask id='t' camunda:class='java.lang.Runtime'/>", "<serviceTask id='t' camunda:expression='${1}'/>",
        "<userTask id='t' camunda:formKey='embedded:app:../../x.html'/>", "<userTask id='t' camunda:assignee=\"${''.getClass()}\"/>",
        "<userTask id='t' camunda:dueDate='#{execution.getProcessEngineServices()}'/>", "<userTask id='t' camunda:dueDate='${execution[\"x\"]}'/>",
        "<serviceTask id='t'><extensionElements><camunda:connector/></extensionElements></serviceTask>",
        "<serviceTask id='t'><extensionElements><camunda:executionListener class='x.Y' event='start'/></extensionElements></serviceTask>",
        "<serviceTask id='t'><extensionElements><camunda:executionListener expression='${a}' event='start'/></extensionElements></serviceTask>",
        "<serviceTask id='t'><extensionElements><camunda:inputOutput><camunda:inputParameter name='a'><camunda:script scriptFormat='groovy'/></camunda:inputParameter></camunda:inputOutput></extensionElements></serviceTask>",
        "<sequenceFlow id='f'><conditionExpression language='javascript'>1</conditionExpression></sequenceFlow>",
        "<sequenceFlow id='f'><conditionExpression>${a.b == 1}</conditionExpression></sequenceFlow>",
        "<sequenceFlow id='f'><conditionExpression><![CDATA[${beans['x'].delete()}]]></conditionExpression></sequenceFlow>",
        "<userTask id='t' camunda:assignee=\"${'}'.getClass()}\"/>", "<userTask id='t' camunda:assignee=\"${'{'.getClass()}\"/>", "<userTask id='t' camunda:assignee='${a'/>",
        "<process id='p'><userTask id='t' name='${ \n x.y() }'/></process>"})
    void codeIsRefused(String element) {
        assertThat(faultOf(MODEL.formatted("", element))).contains("code");
    }

    @Test
    void manyBeginningsOfExpressionsAreReadOnce() {
        Assertions.assertTimeout(Duration.ofSeconds(3), () -> assertThat(faultOf(MODEL.formatted("", "<documentation>" + "${a".repeat(300_000) + "</documentation>"))).contains("code"));
        Assertions.assertTimeout(Duration.ofSeconds(3), () -> assertThat(faultOf(MODEL.formatted("", "<documentation>${" + "'a'".repeat(300_000) + "</documentation>"))).contains("code"));
    }

    private static String faultOf(String model) {
        var faults = ModelLimits.faultsOf(Map.of("processes/pirate.bpmn", model.getBytes(StandardCharsets.UTF_8)));
        assertThat(faults).hasSize(1).first().asString().startsWith("processes/pirate.bpmn : ").endsWith(".");
        return faults.get(0);
    }
}
