package fr.convergence.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.convergence.architecture.Models.FormFile;
import fr.convergence.engine.forms.StartForm;
import fr.convergence.engine.forms.TaskForm;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.ResolvableType;

/** A form, its task and the class that serves it say the same thing. */
class FormModelTest {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "radio", "select", "checklist", "taglist");

    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");

    private static final Set<String> SHOWN = Set.of("text", "table", "separator", "spacer", "group", "dynamiclist", "expression");

    static List<FormFile> forms() {
        return Models.forms();
    }

    @Test
    void everyFormBelongsToExactlyOneTask() {
        var asked = Models.processes().stream()
                .flatMap(file -> Stream.concat(
                        file.model().getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                        file.model().getModelElementsByType(StartEvent.class).stream().map(start -> start.getAttributeValueNs(CAMUNDA, "formRef"))))
                .filter(form -> form != null)
                .toList();
        assertThat(asked).isNotEmpty().doesNotHaveDuplicates();
        assertThat(forms()).extracting(form -> form.json().path("id").asText()).containsExactlyInAnyOrderElementsOf(asked);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isNamedAfterItsTask(FormFile form) {
        var id = form.json().path("id").asText();
        assertThat(id).startsWith(form.folder() + "-");
        assertThat(Models.kebab(id.substring(id.indexOf('-') + 1))).isEqualTo(form.name());
        assertThat(form.json().path("schemaVersion").asInt()).as("what Tasklist draws").isEqualTo(16);
        assertThat(form.json().path("type").asText()).isEqualTo("default");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void usesOnlyWhatTasklistDraws(FormFile form) {
        assertThat(components(form.json())).isNotEmpty()
                .allSatisfy(component -> assertThat(component.path("type").asText()).isIn(Stream.concat(INPUTS.stream(), SHOWN.stream()).toList()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksExactlyWhatItsClassReads(FormFile form) {
        same(form.json(), answerOf(form), form.toString(), false);
    }

    /** A row of a list is read by the record that fills it: what is only shown there belongs to the record too. */
    private static void same(JsonNode parent, Class<?> answer, String where, boolean row) {
        assertThat(answer.isRecord()).as("answer of " + where).isTrue();
        var components = Stream.of(answer.getRecordComponents()).collect(Collectors.toMap(RecordComponent::getName, component -> component));
        var fields = fields(parent, row);
        assertThat(fields.keySet()).as("keys of " + where).containsExactlyInAnyOrderElementsOf(components.keySet());
        fields.forEach((key, field) -> {
            var inner = argument(components.get(key).getGenericType());
            if ("dynamiclist".equals(field.path("type").asText())) {
                same(field, inner, where + "/" + key, true);
            } else {
                fits(field, components.get(key).getType(), inner, where + "/" + key);
            }
        });
    }

    /** Codes of a choice are constants of the enum that reads them; several choices arrive as a collection. */
    private static void fits(JsonNode field, Class<?> type, Class<?> inner, String where) {
        var kind = field.path("type").asText();
        var several = "checklist".equals(kind) || "taglist".equals(kind);
        assertThat(Collection.class.isAssignableFrom(type)).as(where + " takes several values").isEqualTo(several);
        var read = several ? inner : type;
        switch (kind) {
            case "checkbox" -> assertThat(read).as(where).isIn(boolean.class, Boolean.class);
            case "number" -> assertThat(read).as(where).isIn(int.class, Integer.class, java.math.BigDecimal.class, Long.class, long.class);
            case "datetime" -> assertThat(read).as(where).isEqualTo(java.time.LocalDate.class);
            case "textfield", "textarea" -> assertThat(read).as(where).isEqualTo(String.class);
            default -> {
                if (read.isEnum()) {
                    var constants = Stream.of(read.getEnumConstants()).map(Object::toString).toList();
                    assertThat(constants).as(where).containsAll(values(field));
                }
            }
        }
    }

    private static List<String> values(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false).map(value -> value.path("value").asText()).toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksInFrench(FormFile form) {
        for (var component : components(form.json())) {
            var key = form + "/" + component.path("key").asText(component.path("id").asText());
            if (INPUTS.contains(component.path("type").asText())) {
                var label = component.path("label").asText(component.path("dateLabel").asText());
                assertThat(label.isBlank() ? component.path("dateLabel").asText() : label).as("label of " + key).isNotBlank()
                        .doesNotContain("{{"); // a refusal quotes the label as it stands in the file
            }
            assertThat(texts(component)).allSatisfy(text -> assertThat(Models.englishIn(withoutTemplates(text))).as(key + ": " + text).isNull());
        }
    }

    private static List<String> texts(JsonNode component) {
        var found = new ArrayList<String>();
        for (var name : List.of("label", "dateLabel", "timeLabel", "description", "text")) {
            found.add(component.path(name).asText());
        }
        component.path("values").forEach(value -> found.add(value.path("label").asText()));
        component.path("columns").forEach(column -> found.add(column.path("label").asText()));
        return found.stream().filter(text -> !text.isBlank()).toList();
    }

    private static String withoutTemplates(String text) {
        return text.replaceAll("\\{\\{.*?}}", "…");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void offersWhatMayBeChosen(FormFile form) {
        for (var component : components(form.json())) {
            if (CHOICES.contains(component.path("type").asText())) {
                var key = form + "/" + component.path("key").asText();
                var sources = Stream.of("values", "valuesKey", "valuesExpression").filter(component::hasNonNull).toList();
                assertThat(sources).as("choices of " + key).hasSize(1);
                if (component.has("values")) {
                    assertThat(values(component)).as(key).isNotEmpty().doesNotHaveDuplicates();
                    assertThat(component.path("values")).allSatisfy(value -> assertThat(value.path("label").asText()).as(key).isNotBlank());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void showsNothingThatItsClassDoesNotGive(FormFile form) {
        var inputs = new LinkedHashSet<String>();
        components(form.json()).forEach(component -> inputs.add(component.path("key").asText()));
        var wanted = new LinkedHashSet<String>();
        for (var component : components(form.json())) {
            Stream.of("text", "label", "description", "dateLabel").forEach(name -> wanted.addAll(Expressions.templatesOf(component.path(name).asText())));
            Stream.of("valuesExpression", "dataSource", "expression").filter(component::hasNonNull)
                    .forEach(name -> wanted.addAll(Expressions.namesOf(component.get(name).asText())));
            if (component.hasNonNull("valuesKey")) {
                wanted.add(component.get("valuesKey").asText());
            }
            if (component.path("conditional").hasNonNull("hide")) {
                wanted.addAll(Expressions.namesOf(component.path("conditional").get("hide").asText()));
            }
        }
        wanted.removeAll(inputs);
        var code = Models.formSource(form.folder(), beanClass(form).getSimpleName());
        assertThat(wanted).as(form + " needs from its class")
                .filteredOn(name -> !code.contains("\"" + name + "\"") && !Pattern.compile("\\w " + name + "[,)]").matcher(code).find())
                .isEmpty();
        if (StartForm.class.isAssignableFrom(beanClass(form))) {
            assertThat(wanted).as("Tasklist loads no value into a start form").isEmpty();
        }
    }

    private static Class<?> beanClass(FormFile form) {
        var id = form.json().path("id").asText();
        return Models.inProcessPackage(form.folder(), Models.capitalised(id.substring(id.indexOf('-') + 1)) + "Form");
    }

    private static Class<?> answerOf(FormFile form) {
        var type = beanClass(form);
        var kind = TaskForm.class.isAssignableFrom(type) ? TaskForm.class : StartForm.class;
        return ResolvableType.forClass(type).as(kind).getGeneric(0).resolve();
    }

    private static Class<?> argument(Type type) {
        return type instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] instanceof Class<?> argument ? argument : Object.class;
    }

    /** Inputs by key, of this level: a group adds none, a list is one. */
    private static Map<String, JsonNode> fields(JsonNode parent, boolean withDisabled) {
        var found = new LinkedHashMap<String, JsonNode>();
        for (var component : parent.path("components")) {
            var type = component.path("type").asText();
            if ("group".equals(type)) {
                found.putAll(fields(component, withDisabled));
            } else if ("dynamiclist".equals(type)) {
                found.put(component.path("path").asText(), component);
            } else if (INPUTS.contains(type) && (withDisabled || !component.path("disabled").asBoolean())) {
                found.put(component.path("key").asText(), component);
            }
        }
        return found;
    }

    /** Every component at every level. */
    private static List<JsonNode> components(JsonNode parent) {
        var found = new ArrayList<JsonNode>();
        for (var component : parent.path("components")) {
            found.add(component);
            found.addAll(components(component));
        }
        return found;
    }
}
