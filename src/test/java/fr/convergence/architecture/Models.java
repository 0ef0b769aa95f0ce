package fr.convergence.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.convergence.engine.ProcessDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** Models, rules and forms as designers leave them in the folders, and the names that tie them to the code. */
final class Models {

    /** Words that no French text of ours holds; «date», «contact» and the like are of both languages. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(the|and|of|is|are|was|with|from|please|select|submit|person|people|task|form|start|started|user|approve|reject"
                    + "|review|meeting|decide|yes|name|address|phone|reason|employer|housing|health|rights|renewal|followup|hire)\\b");

    private static final Path PROCESSES = Path.of("processes");
    private static final Path FORMS = Path.of("forms");
    private static final Path CODE = Path.of("src", "main", "java");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Models() {}

    static List<ProcessFile> processes() {
        return files(PROCESSES, ".bpmn").stream()
                .map(file -> new ProcessFile(stem(file), Bpmn.readModelFromFile(file.toFile())))
                .toList();
    }

    static List<RuleFile> rules() {
        return files(PROCESSES, ".dmn").stream().map(file -> new RuleFile(stem(file), Dmn.readModelFromFile(file.toFile()))).toList();
    }

    static List<FormFile> forms() {
        return files(FORMS, ".form").stream().map(Models::form).toList();
    }

    private static FormFile form(Path file) {
        try {
            return new FormFile(file.getParent().getFileName().toString(), stem(file), JSON.readTree(file.toFile()));
        } catch (IOException malformed) {
            throw new UncheckedIOException(file + " is not JSON", malformed);
        }
    }

    /** Every Java file of the product. */
    static List<Path> sources() {
        return files(CODE, ".java");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            var found = all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
            if (found.isEmpty()) {
                throw new AssertionError("nothing ends with " + ending + " in " + root);
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String stem(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** The class that the chain of names gives. @param simpleName for example {@code DecideAdmissionForm} */
    static Class<?> inProcessPackage(String capability, String simpleName) {
        try {
            return Class.forName("fr.convergence." + capability + ".process." + simpleName);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("fr.convergence." + capability + ".process." + simpleName + " is missing", missing);
        }
    }

    /** The source of a form, with what the forms of its package share. */
    static String formSource(String capability, String simpleName) {
        var folder = CODE.resolve(Path.of("fr", "convergence", capability, "process"));
        return files(folder, ".java").stream()
                .filter(file -> stem(file).equals(simpleName) || !stem(file).matches(".*(Form|Delegate|Process|Workflow)"))
                .map(Models::read)
                .collect(Collectors.joining("\n"));
    }

    static ProcessDescriptor descriptor(String process) {
        try {
            var constructor = inProcessPackage(process, capitalised(process) + "Process").getDeclaredConstructor();
            constructor.setAccessible(true);
            return (ProcessDescriptor) constructor.newInstance();
        } catch (ReflectiveOperationException unusable) {
            throw new AssertionError("the descriptor of " + process + " takes no argument", unusable);
        }
    }

    /** {@code userTask_decideRenewal} → {@code decideRenewal}. */
    static String tail(String elementId) {
        return elementId.substring(elementId.indexOf('_') + 1);
    }

    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@code decideRenewal} → {@code decide-renewal}. */
    static String kebab(String camelCase) {
        return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** The first English word of a text, or null. */
    static String englishIn(String text) {
        var matcher = ENGLISH.matcher(text);
        return matcher.find() ? matcher.group() : null;
    }

    record ProcessFile(String name, BpmnModelInstance model) {

        Process process() {
            return model.getModelElementsByType(Process.class).iterator().next();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    record RuleFile(String name, DmnModelInstance model) {

        @Override
        public String toString() {
            return name;
        }
    }

    record FormFile(String folder, String name, JsonNode json) {

        @Override
        public String toString() {
            return folder + "/" + name;
        }
    }
}
