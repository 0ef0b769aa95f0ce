package fr.convergence.engine.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers in French for every failed call of the engine's interface, in place of the engine's own translators, one a
 * kind that it translates.
 */
abstract class FrenchMessages<T extends Throwable> implements ExceptionMapper<T> {

    private static final Logger LOG = LoggerFactory.getLogger(FrenchMessages.class);
    static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Context
    private Request request;

    /** The translators, to be preferred to the engine's. */
    static List<Class<?>> all() {
        return List.of(OfAnything.class, OfEngine.class, OfRest.class, OfJson.class, OfJsonMapping.class);
    }

    @Override
    public Response toResponse(T failure) {
        var sentence = Sentence.of(failure, !READS.contains(request.getMethod()));
        return Response.status(sentence.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer(sentence, failure))
                .build();
    }

    /** What the browser reads; what is unexpected is written to the log, under the code that the person can give. */
    static Map<String, String> answer(Sentence sentence, Throwable failure) {
        if (!sentence.isUnexpected()) {
            return Map.of("type", "Refused", "message", sentence.text());
        }
        var code = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Erreur {} :\n  {}", code, Causes.withoutWords(failure));
        return Map.of("type", "TechnicalError", "message", sentence.text() + code);
    }

    static final class OfAnything extends FrenchMessages<Throwable> {}

    static final class OfEngine extends FrenchMessages<ProcessEngineException> {}

    static final class OfRest extends FrenchMessages<RestException> {}

    static final class OfJson extends FrenchMessages<JsonParseException> {}

    static final class OfJsonMapping extends FrenchMessages<JsonMappingException> {}
}
