package fr.convergence.retention;

import fr.convergence.document.DocumentAnswer;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Reader;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who would be forgotten, why and when, before anybody is. References only. */
@RestController
@RequestMapping(OpenPages.PREFIX + "/retention")
class RetentionPages {

    private final DryRunReport report;

    RetentionPages(DryRunReport report) {
        this.report = report;
    }

    @GetMapping
    List<DueFile> files(@RequestAttribute(Reader.ATTRIBUTE) Reader reader) {
        return report.files(reader);
    }

    @GetMapping("/report.csv")
    ResponseEntity<byte[]> csv(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, HttpServletResponse response) {
        return DocumentAnswer.of(report.csv(reader), response);
    }

    @GetMapping("/report.pdf")
    ResponseEntity<byte[]> pdf(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, HttpServletResponse response) {
        return DocumentAnswer.of(report.pdf(reader), response);
    }
}
