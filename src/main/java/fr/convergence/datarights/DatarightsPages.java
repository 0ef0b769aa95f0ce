package fr.convergence.datarights;

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

/** What is handed to who asked for it. */
@RestController
@RequestMapping(OpenPages.PREFIX + "/datarights/{number}")
class DatarightsPages {

    private final AccessPackService packs;

    DatarightsPages(AccessPackService packs) {
        this.packs = packs;
    }

    @GetMapping("/pack.pdf")
    ResponseEntity<byte[]> paper(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable String number, HttpServletResponse response) {
        return DocumentAnswer.of(packs.paper(reader, number), response);
    }

    @GetMapping("/pack.json")
    ResponseEntity<byte[]> json(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable String number, HttpServletResponse response) {
        return DocumentAnswer.of(packs.json(reader, number), response);
    }

    @GetMapping("/pack.zip")
    ResponseEntity<byte[]> archive(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable String number, HttpServletResponse response) {
        return DocumentAnswer.of(packs.archive(reader, number), response);
    }

    @GetMapping("/answer.pdf")
    ResponseEntity<byte[]> answer(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable String number, HttpServletResponse response) {
        return DocumentAnswer.of(packs.answer(reader, number), response);
    }
}
