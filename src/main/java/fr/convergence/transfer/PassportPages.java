package fr.convergence.transfer;

import fr.convergence.document.DocumentFile;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Reader;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RestController;

/** The last edition of a passport under its address, on paper and as data. */
@RestController
@RequestMapping(OpenPages.PREFIX + "/passports/{reference}")
class PassportPages {

    private final PassportReadingService passports;

    PassportPages(PassportReadingService passports) {
        this.passports = passports;
    }

    @GetMapping("/paper")
    ResponseEntity<byte[]> paper(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable String reference) {
        return answer(passports.paper(reader, reference), ContentDisposition.inline());
    }

    @GetMapping("/data")
    ResponseEntity<byte[]> data(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable String reference) {
        return answer(passports.data(reader, reference), ContentDisposition.attachment());
    }

    private static ResponseEntity<byte[]> answer(Optional<DocumentFile> found, ContentDisposition.Builder shown) {
        var file = found.orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.filename(file.name()).build().toString())
                .body(file.bytes());
    }
}
