package fr.convergence.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
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

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @ExceptionHandler(Throwable.class)
    ResponseEntity<?> refuse(Throwable failure, HttpServletRequest request) {
        if (failure instanceof TypeMismatchException || failure instanceof HttpMessageNotReadableException) {
            var unreadable = Sentence.ofStatus(HttpStatus.BAD_REQUEST.value());
            return answer(unreadable, failure, request);
        }
        var sentence = failure instanceof ErrorResponse spring && spring.getStatusCode().is4xxClientError()
                ? Sentence.ofStatus(spring.getStatusCode().value())
                : Sentence.of(failure, !FrenchMessages.READS.contains(request.getMethod()));
        return answer(sentence, failure, request);
    }

    private static ResponseEntity<?> answer(Sentence sentence, Throwable failure, HttpServletRequest request) {
        var answer = FrenchMessages.answer(sentence, failure);
        var response = ResponseEntity.status(sentence.status());
        return Answer.isPage(request)
                ? response.contentType(PAGE).body(Answer.page(request, sentence.status(), answer.get("message")))
                : response.contentType(MediaType.APPLICATION_JSON).body(answer);
    }
}
