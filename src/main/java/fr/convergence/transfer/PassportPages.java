package fr.convergence.transfer;

import fr.convergence.document.DocumentAnswer;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Reader;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
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
    ResponseEntity<byte[]> paper(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable String reference,
            HttpServletResponse response) {
        return DocumentAnswer.of(passports.paper(reader, reference), response);
    }

    @GetMapping("/data")
    ResponseEntity<byte[]> data(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable String reference,
            HttpServletResponse response) {
        return DocumentAnswer.of(passports.data(reader, reference), response);
    }
}
