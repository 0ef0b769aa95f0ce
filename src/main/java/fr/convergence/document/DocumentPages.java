package fr.convergence.document;

import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Reader;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
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

    /** The viewer of the browser is an object on the page; nothing else is loaded. */
    private static final String ONLY_THE_VIEWER = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

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
        return answer(reading.document(reader, id), response);
    }

    @GetMapping("/letters")
    List<LetterView> letters(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @RequestParam String about) {
        return reading.letters(reader, about);
    }

    @GetMapping("/letters/{id}")
    ResponseEntity<byte[]> letter(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable UUID id,
            HttpServletResponse response) {
        return answer(reading.letter(reader, id), response);
    }

    private static ResponseEntity<byte[]> answer(Optional<DocumentFile> found, HttpServletResponse response) {
        var file = found.orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
        var shown = file.isPaper() ? ContentDisposition.inline() : ContentDisposition.attachment();
        // Replaced, not added to: a browser obeys every policy it is given.
        response.setHeader("Content-Security-Policy", ONLY_THE_VIEWER);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.filename(file.name()).build().toString())
                .body(file.bytes());
    }
}
