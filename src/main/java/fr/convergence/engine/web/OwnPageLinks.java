package fr.convergence.engine.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Which pages of ours the account menu of the screens offers its reader. */
@RestController
class OwnPageLinks {

    private final OwnPage pages;

    OwnPageLinks(OwnPage pages) {
        this.pages = pages;
    }

    /** @param path whole */
    record Offered(String path, String name) {}

    @GetMapping(OpenPages.PREFIX + "/pages")
    List<Offered> links(@RequestAttribute(Reader.ATTRIBUTE) Reader reader) {
        return pages.linksOf(reader).stream().map(link -> new Offered(OpenPages.PREFIX + link.path(), link.name())).toList();
    }

    @Component
    static class Calls implements OpenPages {

        @Override
        public List<Call> calls() {
            return List.of(Call.of(Who.SIGNED_IN, "GET", "/pages"));
        }
    }
}
