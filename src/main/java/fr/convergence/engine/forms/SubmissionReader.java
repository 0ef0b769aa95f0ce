package fr.convergence.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.convergence.rules.Refusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.springframework.stereotype.Component;

/** Turns what the browser sent into one typed, validated record, or refuses it in French. */
@Component
class SubmissionReader {

    private static final int LONGEST_LIST_OF_FAULTS = 6;
    private final Validator validator;
    private final WordsGuard words;
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // Of two answers to one question, the one that was checked might not be the one that is kept.
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES)
            .withCoercionConfig(LogicalType.Enum, config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
            .withCoercionConfig(LogicalType.DateTime, config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
            .build();

    SubmissionReader(Validator validator, WordsGuard words) {
        this.validator = validator;
        this.words = words;
    }

    /** @throws Refusal listing what is wrong, at most six faults at a time */
    <A extends Record> A read(FormSchema schema, VariableMap submitted, Class<A> type) {
        var tree = treeOf(submitted);
        var faults = schema.check(tree);
        if (faults.isEmpty()) {
            faults = words.check(schema.id(), schema.texts(tree));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(faults.stream().distinct().limit(LONGEST_LIST_OF_FAULTS).collect(Collectors.joining(" ")));
        }
        return valid(convert(schema, tree, type));
    }

    private ObjectNode treeOf(VariableMap submitted) {
        var tree = json.createObjectNode();
        for (var key : submitted.keySet()) {
            var value = submitted.getValueTyped(key);
            // An object is never built from what the browser sends: its text is read as JSON, or refused.
            tree.set(key, value instanceof SerializableValue text ? node(text.getValueSerialized(), null) : node(null, value == null ? null : value.getValue()));
        }
        return tree;
    }

    private JsonNode node(String serialized, Object value) {
        try {
            if (serialized != null) {
                return json.readTree(serialized);
            }
            if (value instanceof String text) {
                return text.isBlank() ? json.nullNode() : json.getNodeFactory().textNode(text.strip());
            }
            return json.valueToTree(value);
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            throw new Refusal("Les données envoyées sont illisibles : rechargez la tâche et recommencez.");
        }
    }

    private <A extends Record> A convert(FormSchema schema, ObjectNode tree, Class<A> type) {
        try {
            return json.treeToValue(tree, type);
        } catch (JsonMappingException wrong) {
            var field = wrong.getPath().isEmpty() ? "" : wrong.getPath().get(0).getFieldName();
            throw new Refusal("« " + schema.label(field) + " » : la valeur n'a pas la forme attendue. Corrigez-la et validez à nouveau.");
        } catch (JsonProcessingException unreadable) {
            throw new Refusal("Les données envoyées sont illisibles : rechargez la tâche et recommencez.");
        }
    }

    private <A extends Record> A valid(A answer) {
        var violations = validator.validate(answer);
        if (!violations.isEmpty()) {
            throw new Refusal(violations.stream()
                    .sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
                    .map(ConstraintViolation::getMessage)
                    .distinct()
                    .limit(LONGEST_LIST_OF_FAULTS)
                    .collect(Collectors.joining(" ")));
        }
        return answer;
    }
}
