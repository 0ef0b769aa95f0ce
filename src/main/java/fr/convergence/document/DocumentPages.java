package fr.convergence.document;

import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Reader;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents and letters under their addresses. A browser shows papers and downloads data. */
@RestController
@RequestMapping(OpenPages.PREFIX)
class DocumentPages {

    private final ReadingService reading;

    DocumentPages(ReadingService reading) {
        this.reading = reading;
    }

    @GetMapping("/documents")
    List<DocumentView> documents(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @RequestParam String about) {
        return reading.documents(reader, about);
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<byte[]> document(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable UUID id,
            HttpServletResponse response) {
        return DocumentAnswer.of(reading.document(reader, id), response);
    }

    @GetMapping("/letters")
    List<LetterView> letters(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @RequestParam String about) {
        return reading.letters(reader, about);
    }

    @GetMapping("/letters/{id}")
    ResponseEntity<byte[]> letter(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable UUID id,
            HttpServletResponse response) {
        return DocumentAnswer.of(reading.letter(reader, id), response);
    }
}
