package fr.convergence.engine.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A header that asks for a type which is none: the probes of the host would answer that the machine failed. */
@ControllerAdvice
class MalformedAccept {

    @ExceptionHandler(InvalidMimeTypeException.class)
    ResponseEntity<Map<String, String>> refuse(InvalidMimeTypeException malformed) {
        return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("type", "Refused", "message", Sentence.UNREADABLE));
    }
}
