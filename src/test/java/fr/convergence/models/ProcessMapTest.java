package fr.convergence.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/process-map.md} is written from the models, so that it cannot lie: with {@code -Dpictures=write} it is
 * written again, without it a difference fails.
 */
class ProcessMapTest {

    private static final Path MAP = Path.of("docs/process-map.md");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    @Test
    void saysWhatTheModelsSay() throws IOException {
        var map = new StringBuilder("# Carte des processus\n\nÉcrite d'après les modèles ; ne pas corriger à la main.\n");
        var models = models();
        assertThat(models).isNotEmpty();
        for (var model : models) {
            describe(Bpmn.readModelFromFile(model.toFile()), map);
        }
        if ("write".equals(System.getProperty("pictures"))) {
            Files.writeString(MAP, map);
        }
        assertThat(MAP).as("run with -Dpictures=write to write it again").hasContent(map.toString());
    }

    private static List<Path> models() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
        }
    }

    private static void describe(BpmnModelInstance model, StringBuilder map) {
        var process = model.getModelElementsByType(Process.class).iterator().next();
        var key = process.getId();
        map.append("\n## ").append(process.getName()).append(" (`").append(key).append("`)\n\n");
        map.append("| Étape | Élément | Code | Formulaire | Pour qui |\n|---|---|---|---|---|\n");
        var rows = new ArrayList<String>();
        for (var node : model.getModelElementsByType(FlowNode.class)) {
            if (node instanceof UserTask task) {
                rows.add(row(node, key, "Form", "forms/" + key + "/" + kebab(tail(node)) + ".form", groups(task)));
            } else if (node instanceof StartEvent && node.getAttributeValueNs(CAMUNDA, "formRef") != null) {
                var starters = process.getCamundaCandidateStarterGroupsList();
                rows.add(row(node, key, "Form", "forms/" + key + "/" + kebab(tail(node)) + ".form", String.join(", ", starters)));
            } else if (node instanceof ServiceTask) {
                rows.add(row(node, key, "Delegate", "", ""));
            }
        }
        rows.stream().sorted().forEach(map::append);
        var timers = model.getModelElementsByType(TimerEventDefinition.class).stream()
                .map(timer -> "| " + clean(((FlowNode) timer.getParentElement()).getName()) + " | `"
                        + ((FlowNode) timer.getParentElement()).getId() + "` | `" + timer.getTimeDate().getTextContent().strip() + "` |\n")
                .sorted()
                .collect(Collectors.joining());
        if (!timers.isEmpty()) {
            map.append("\n| Échéance | Élément | Date calculée par le domaine |\n|---|---|---|\n").append(timers);
        }
    }

    private static String row(FlowNode node, String key, String suffix, String form, String groups) {
        var bean = tail(node);
        var type = Character.toUpperCase(bean.charAt(0)) + bean.substring(1) + suffix;
        return "| " + clean(node.getName()) + " | `" + node.getId() + "` | `" + key + ".process." + type + "` | "
                + (form.isEmpty() ? "" : "`" + form + "`") + " | " + groups + " |\n";
    }

    private static String groups(UserTask task) {
        var groups = task.getCamundaCandidateGroups();
        return groups == null ? "" : groups.replace(",", ", ");
    }

    private static String tail(FlowNode node) {
        return node.getId().substring(node.getId().indexOf('_') + 1);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }

    private static String clean(String name) {
        return name.replaceAll("\\s+", " ");
    }
}
