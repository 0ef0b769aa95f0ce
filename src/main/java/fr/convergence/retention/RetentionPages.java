package fr.convergence.retention;

import fr.convergence.document.DocumentAnswer;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.OwnPage;
import fr.convergence.engine.web.Reader;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who would be forgotten, why and when, before anybody is. References only. */
@RestController
@RequestMapping(OpenPages.PREFIX + "/retention")
class RetentionPages {

    static final String TITLE = "Effacements à venir";

    private final DryRunReport report;
    private final RetentionHtml html;
    private final HoldService holds;
    private final OwnPage page;

    RetentionPages(DryRunReport report, RetentionHtml html, HoldService holds, OwnPage page) {
        this.report = report;
        this.html = html;
        this.holds = holds;
        this.page = page;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    String page(@RequestAttribute(Reader.ATTRIBUTE) Reader reader) {
        var files = report.files(reader);
        return page.of(reader, TITLE, null, html.page(files, holds.of(files.stream().flatMap(file -> file.references().stream()).toList())));
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
