package fr.convergence.breakglass;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.rights.AccessLog;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.OwnPage;
import fr.convergence.engine.web.OwnToken;
import fr.convergence.engine.web.Reader;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Comparator;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The emergency accesses of a DPO's structures, and how she takes one back at once. */
@RestController
@RequestMapping(BreakGlassPages.PATH)
class BreakGlassPages {

    static final String PATH = OpenPages.PREFIX + "/urgences";
    static final String TITLE = "Accès d’urgence";

    private static final Duration SHOWN = Duration.ofDays(365);
    private static final Duration TOMORROW = Duration.ofDays(1);

    private final BreakGlassService accesses;
    private final BreakGlassHtml html;
    private final OwnPage page;
    private final AccessLog log;
    private final ProgrammeClock clock;

    BreakGlassPages(BreakGlassService accesses, BreakGlassHtml html, OwnPage page, AccessLog log, ProgrammeClock clock) {
        this.accesses = accesses;
        this.html = html;
        this.page = page;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    String page(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, HttpServletRequest request, @RequestParam(defaultValue = "") String fait) {
        onlyTheDpo(reader);
        log.read(reader.account(), null, "urgences");
        var now = clock.instant();
        var uses = reader.structures().stream().flatMap(siae -> accesses.usesIn(siae, now.minus(SHOWN), now.plus(TOMORROW)).stream())
                .sorted(Comparator.comparing(EmergencyUse::openedAt).reversed()).toList();
        return page.of(reader, TITLE, null, html.page(uses, now, OwnToken.of(request), fait.equals("oui")));
    }

    /** @throws fr.convergence.rules.Refusal when it is over, elsewhere, or no reason is given */
    @PostMapping("/{number}/retrait")
    ResponseEntity<Void> revoke(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable String number, @RequestParam(defaultValue = "") String why) {
        onlyTheDpo(reader);
        accesses.revoke(number, why, reader.account(), reader.structures());
        return ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", PATH + "?fait=oui").build();
    }

    private static void onlyTheDpo(Reader reader) {
        if (!reader.professions().contains(Profession.DPO.group())) {
            throw new ErrorResponseException(HttpStatus.NOT_FOUND);
        }
    }
}
