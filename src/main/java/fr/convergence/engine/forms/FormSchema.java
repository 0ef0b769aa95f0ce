package fr.convergence.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The inputs that a deployed {@code .form} declares: the only keys a submission may carry. */
public final class FormSchema {

    private static final Set<String> CONTAINERS = Set.of("group", "dynamiclist");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String id;
    private final List<FormField> fields;

    private FormSchema(String id, List<FormField> fields) {
        this.id = id;
        this.fields = fields;
    }

    /** Reads a form. @throws IllegalArgumentException when it is not the JSON of a Camunda Form */
    public static FormSchema parse(String json) {
        try {
            var root = JSON.readTree(json);
            if (root == null || !root.path("components").isArray()) {
                throw new IllegalArgumentException("pas de composants");
            }
            return new FormSchema(root.path("id").asText(), fieldsOf(root, false));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("JSON illisible", malformed);
        }
    }

    /** Identifier that {@code camunda:formRef} names. */
    public String id() {
        return id;
    }

    /** Keys of the inputs, in the form's order. */
    public Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        fields.forEach(field -> keys.add(field.key()));
        return keys;
    }

    /** French label of an input; its key when the form has none. */
    String label(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).map(FormField::label).findFirst().orElse(key);
    }

    /** Sentences for everything wrong with the submission; empty when it may be read. */
    List<String> check(JsonNode submitted) {
        var faults = new ArrayList<String>();
        var known = keys();
        submitted.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                faults.add("Ce formulaire ne connaît pas le champ « " + printable(key) + " ».");
            }
        });
        fields.forEach(field -> faults.addAll(field.check(submitted.get(field.key()))));
        return faults;
    }

    /** All that somebody typed. @param submitted a submission that was found right */
    List<TypedText> texts(JsonNode submitted) {
        return fields.stream().flatMap(field -> field.texts(submitted.get(field.key()))).toList();
    }

    /** A name that somebody made up, fit to be shown. */
    static String printable(String key) {
        var clean = key.replaceAll("[^\\p{L}\\p{N}_.-]", "?");
        return clean.length() > 40 ? clean.substring(0, 40) + "…" : clean;
    }

    private static List<FormField> fieldsOf(JsonNode parent, boolean hideable) {
        var fields = new ArrayList<FormField>();
        for (var component : parent.path("components")) {
            var type = component.path("type").asText();
            if ("group".equals(type)) {
                fields.addAll(fieldsOf(component, hideable || isHideable(component)));
            } else if (component.hasNonNull("key") || component.hasNonNull("path") && CONTAINERS.contains(type)) {
                fields.add(field(component, type, hideable));
            }
        }
        return List.copyOf(fields);
    }

    private static boolean isHideable(JsonNode component) {
        return component.path("conditional").hasNonNull("hide");
    }

    private static FormField field(JsonNode component, String type, boolean inHideable) {
        var key = component.hasNonNull("key") ? component.get("key").asText() : component.get("path").asText();
        var label = component.path("label").asText(component.path("dateLabel").asText(key));
        if (label.isBlank()) {
            label = component.path("dateLabel").asText(key);
        }
        var hideable = inHideable || isHideable(component);
        var validate = component.path("validate");
        var inner = "dynamiclist".equals(type) ? fieldsOf(component, false) : List.<FormField>of();
        var readonly = component.path("readonly").asBoolean(false);
        return new FormField(key, label, type, readonly, hideable ? optional(validate) : validate, allowed(component), inner);
    }

    /** The browser drops hidden inputs, so the server cannot require them; the answer's record does when it must. */
    private static JsonNode optional(JsonNode validate) {
        return validate instanceof com.fasterxml.jackson.databind.node.ObjectNode object
                ? object.deepCopy().put("required", false)
                : MissingNode.getInstance();
    }

    private static Set<String> allowed(JsonNode component) {
        var values = new LinkedHashSet<String>();
        for (var value : component.path("values")) {
            values.add(value.path("value").asText());
        }
        return values;
    }
}
