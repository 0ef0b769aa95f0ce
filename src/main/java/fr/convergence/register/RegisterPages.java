package fr.convergence.register;

import fr.convergence.engine.rights.AccessLog;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Reader;
import fr.convergence.parcours.ParcoursService;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register as the DPO of a structure sees it: the state of the chain, and who opened a file of her structures. */
@RestController
@RequestMapping(path = OpenPages.PREFIX + "/register", produces = MediaType.TEXT_HTML_VALUE)
class RegisterPages {

    private final SealingService sealing;
    private final VerificationService verification;
    private final Register register;
    private final ParcoursService parcours;
    private final AccessLog log;
    private final RegisterHtml html;

    RegisterPages(SealingService sealing, VerificationService verification, Register register, ParcoursService parcours, AccessLog log,
            RegisterHtml html) {
        this.sealing = sealing;
        this.verification = verification;
        this.register = register;
        this.parcours = parcours;
        this.log = log;
        this.html = html;
    }

    @GetMapping
    String page(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @RequestParam(defaultValue = "") String reference) {
        onlyTheDpo(reader);
        if (reference.isBlank()) {
            return html.front(sealing.head().orElse(null), sealing.waiting());
        }
        var asked = reference.strip();
        if (parcours.views(List.of(asked)).stream().noneMatch(view -> reader.structures().contains(view.siae()))) {
            return html.notHers(sealing.head().orElse(null), sealing.waiting());
        }
        log.read(reader.account(), asked, "registre");
        return html.file(sealing.head().orElse(null), sealing.waiting(), asked, register.readsOf(asked, RegisterHtml.MOST));
    }

    /** Recomputes the whole chain now. */
    @GetMapping("/verification")
    String verification(@RequestAttribute(Reader.ATTRIBUTE) Reader reader) {
        onlyTheDpo(reader);
        return html.verification(verification.verify());
    }

    private static void onlyTheDpo(Reader reader) {
        if (!reader.professions().contains(Profession.DPO.group())) {
            throw new ErrorResponseException(HttpStatus.NOT_FOUND);
        }
    }
}
