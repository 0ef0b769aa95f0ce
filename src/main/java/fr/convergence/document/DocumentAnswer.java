package fr.convergence.document;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;

/** How a document leaves for the browser: papers are shown, data is downloaded. */
public final class DocumentAnswer {

    /** The viewer of the browser is an object on the page; nothing else is loaded. */
    private static final String ONLY_THE_VIEWER = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private DocumentAnswer() {}

    /** @throws ErrorResponseException 404 when there is none for the reader */
    public static ResponseEntity<byte[]> of(Optional<DocumentFile> found, HttpServletResponse response) {
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
