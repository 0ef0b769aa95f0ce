package fr.convergence.engine.signin;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.OwnPage;
import fr.convergence.engine.web.OwnToken;
import fr.convergence.engine.web.Reader;
import fr.convergence.identity.OpenSession;
import fr.convergence.identity.SessionService;
import fr.convergence.rules.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** «Mes sessions»: where one is signed in now, and the end of it there. Nobody's but one's own, and without a script. */
@RestController
@RequestMapping(SessionPages.PATH)
class SessionPages {

    static final String PATH = OpenPages.PREFIX + "/sessions";
    static final String GONE = "Cette session est déjà terminée : la liste ci-dessous est à jour.";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'à' HH'h'mm", Locale.FRENCH).withZone(ProgrammeClock.PARIS);

    private static final String MAIN = """
            <p>Votre compte est ouvert aux endroits de cette liste. Vous n’en reconnaissez pas un ? Terminez-le, puis changez votre mot de passe.</p>
            %s
            <table>
            <caption>Sessions ouvertes</caption>
            <thead><tr><th scope="col">Appareil</th><th scope="col">Ouverte</th><th scope="col">Dernier usage</th><th scope="col">Action</th></tr></thead>
            <tbody>%s</tbody>
            </table>
            %s
            <p class="hint">Une session s’arrête seule après trente minutes sans rien faire, et au bout de douze heures. Vos connexions figurent au registre des accès.</p>
            """;

    private static final String END = """
            <form method="post" action="%s/fin"><input type="hidden" name="%s" value="%s"><input type="hidden" name="session" value="%s">
            <button class="quiet" type="submit" aria-label="Terminer : %s">Terminer</button></form>""";

    private static final String OTHERS = """
            <form method="post" action="%s/autres"><input type="hidden" name="%s" value="%s"><button type="submit">Terminer toutes les autres</button></form>""";

    private final SessionService sessions;
    private final SignInNotes notes;
    private final OwnPage page;

    SessionPages(SessionService sessions, SignInNotes notes, OwnPage page) {
        this.sessions = sessions;
        this.notes = notes;
        this.page = page;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    String page(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, HttpServletRequest request, @RequestParam(defaultValue = "") String fait) {
        var here = Sessions.mark(request.getSession()).id();
        var open = sessions.of(reader.account());
        var rows = open.stream().map(one -> row(one, one.id().equals(here), OwnToken.of(request))).collect(Collectors.joining());
        var said = switch (fait) {
            case "oui" -> "<p role=\"status\" class=\"good\">C’est fait : elle est terminée.</p>";
            case "toutes" -> "<p role=\"status\" class=\"good\">C’est fait : il ne reste que celle-ci.</p>";
            case "non" -> "<p role=\"alert\">" + OwnPage.text(GONE) + "</p>";
            default -> "";
        };
        return page.of(reader, "Mes sessions", null, MAIN.formatted(said, rows,
                open.stream().anyMatch(one -> !one.id().equals(here)) ? OTHERS.formatted(PATH, OwnToken.FIELD, OwnPage.text(OwnToken.of(request))) : ""));
    }

    @PostMapping("/fin")
    @Transactional
    ResponseEntity<Void> end(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, HttpServletRequest request, @RequestParam UUID session) {
        Refusal.when(session.equals(Sessions.mark(request.getSession()).id()), "Pour quitter celle-ci, choisissez « Se déconnecter » dans les écrans.");
        var ended = sessions.end(reader.account(), session);
        if (ended) {
            notes.ended(reader.account(), reader.professions());
        }
        return back(ended ? "oui" : "non");
    }

    @PostMapping("/autres")
    @Transactional
    ResponseEntity<Void> endOthers(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, HttpServletRequest request) {
        if (sessions.endOthers(reader.account(), Sessions.mark(request.getSession()).id()) > 0) {
            notes.ended(reader.account(), reader.professions());
        }
        return back("toutes");
    }

    private static ResponseEntity<Void> back(String done) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", PATH + "?fait=" + done).build();
    }

    private static String row(OpenSession one, boolean here, String token) {
        var device = OwnPage.text(one.device());
        return "<tr><th scope=\"row\">%s</th><td data-label=\"Ouverte\">%s</td><td data-label=\"Dernier usage\">%s</td><td>%s</td></tr>".formatted(
                device, MOMENT.format(one.beganAt()), here ? "à l’instant" : MOMENT.format(one.seenAt()),
                here ? "<span class=\"mark good\">Celle-ci</span>" : END.formatted(PATH, OwnToken.FIELD, OwnPage.text(token), one.id(), device));
    }
}
