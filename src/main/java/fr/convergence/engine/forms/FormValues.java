package fr.convergence.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** Values as Camunda Forms understand them: texts, numbers, booleans as they are, dates as text, the rest as JSON. */
@Component
class FormValues {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    TypedValue typed(Object value) {
        if (value == null) {
            return Variables.untypedNullValue(true);
        }
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return Variables.untypedValue(value, true);
        }
        // An engine date is not shown by a form's date field: the text yyyy-MM-dd is.
        if (value instanceof LocalDate || value instanceof Enum<?>) {
            return Variables.stringValue(value instanceof Enum<?> code ? code.name() : value.toString(), true);
        }
        try {
            return SpinValues.jsonValue(json.writeValueAsString(value)).setTransient(true).create();
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a form value cannot be written as JSON", unwritable);
        }
    }
}
