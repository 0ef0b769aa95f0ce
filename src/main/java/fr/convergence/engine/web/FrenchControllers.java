package fr.convergence.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Controllers of ours answer as the engine's interface does: a status and one French sentence. */
@RestControllerAdvice(annotations = RestController.class)
class FrenchControllers {

    @ExceptionHandler(Throwable.class)
    ResponseEntity<Map<String, String>> refuse(Throwable failure, HttpServletRequest request) {
        if (failure instanceof TypeMismatchException || failure instanceof HttpMessageNotReadableException) {
            var unreadable = Sentence.ofStatus(HttpStatus.BAD_REQUEST.value());
            return ResponseEntity.badRequest().contentType(MediaType.APPLICATION_JSON).body(FrenchMessages.answer(unreadable, failure));
        }
        var sentence = failure instanceof ErrorResponse spring && spring.getStatusCode().is4xxClientError()
                ? Sentence.ofStatus(spring.getStatusCode().value())
                : Sentence.of(failure, !FrenchMessages.READS.contains(request.getMethod()));
        return ResponseEntity.status(sentence.status()).contentType(MediaType.APPLICATION_JSON).body(FrenchMessages.answer(sentence, failure));
    }
}
