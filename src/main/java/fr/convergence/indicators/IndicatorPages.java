package fr.convergence.indicators;

import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Reader;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Indicators as Cockpit asks for them: of the structures in which the reader works, and of no other. */
@RestController
@RequestMapping(OpenPages.PREFIX + "/indicators")
class IndicatorPages {

    private final PresenceService presence;

    IndicatorPages(PresenceService presence) {
        this.presence = presence;
    }

    @GetMapping("/presence")
    PresenceFigures presence(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return presence.of(reader.structures(), from, to);
    }
}
