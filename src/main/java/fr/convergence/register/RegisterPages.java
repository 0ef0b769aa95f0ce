package fr.convergence.register;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.Staff;
import fr.convergence.engine.rights.AccessLog;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.OwnPage;
import fr.convergence.engine.web.Reader;
import fr.convergence.parcours.ParcoursService;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register as the DPO of a structure sees it: the state of the chain, who opened a file of her structures, who signed in. */
@RestController
@RequestMapping(path = OpenPages.PREFIX + "/register", produces = MediaType.TEXT_HTML_VALUE)
class RegisterPages {

    static final String TITLE = "Registre des accès";

    private final SealingService sealing;
    private final VerificationService verification;
    private final SearchService search;
    private final ParcoursService parcours;
    private final AccessLog log;
    private final RegisterHtml html;
    private final OwnPage page;
    private final ProgrammeClock clock;

    RegisterPages(SealingService sealing, VerificationService verification, SearchService search, ParcoursService parcours, AccessLog log,
            RegisterHtml html, OwnPage page, ProgrammeClock clock) {
        this.sealing = sealing;
        this.verification = verification;
        this.search = search;
        this.parcours = parcours;
        this.log = log;
        this.html = html;
        this.page = page;
        this.clock = clock;
    }

    /** What is asked for is written down before it is shown: a search by colleague as much as the opening of a file. */
    @GetMapping
    String page(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String account, @RequestParam(required = false) Kind kind,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        onlyTheDpo(reader);
        var asked = new Question(reference.strip().toUpperCase(Locale.ROOT), account.strip(), kind, from, to, reader.structures());
        var colleagues = search.colleagues(reader.structures());
        return page.of(reader, TITLE, null, html.state(sealing.head().orElse(null), sealing.waiting())
                + html.form(asked, colleagues, clock.today()) + answer(reader, asked, colleagues));
    }

    private String answer(Reader reader, Question asked, List<Staff> colleagues) {
        if (!asked.isAsked()) {
            return "";
        }
        if (!asked.isPossible()) {
            return html.refusal("Le dernier jour est avant le premier : corrigez la période.");
        }
        if (!asked.reference().isBlank() && parcours.views(List.of(asked.reference())).stream().noneMatch(view -> reader.structures().contains(view.siae()))) {
            return html.refusal("Aucun parcours de vos structures ne porte cette référence : vérifiez-la.");
        }
        if (!asked.account().isBlank() && colleagues.stream().noneMatch(one -> one.account().equals(asked.account()))) {
            return html.refusal("Aucun collègue de vos structures n'a ce compte : vérifiez-le.");
        }
        log.read(reader.account(), asked.reference().isBlank() ? null : asked.reference(), "registre");
        return html.lines(asked, search.find(asked, RegisterHtml.MOST + 1), clock.instant());
    }

    /** Recomputes the whole chain now. */
    @GetMapping("/verification")
    String verification(@RequestAttribute(Reader.ATTRIBUTE) Reader reader) {
        onlyTheDpo(reader);
        return page.of(reader, "Vérification du registre", null, html.verification(verification.verify()));
    }

    private static void onlyTheDpo(Reader reader) {
        if (!reader.professions().contains(Profession.DPO.group())) {
            throw new ErrorResponseException(HttpStatus.NOT_FOUND);
        }
    }
}
