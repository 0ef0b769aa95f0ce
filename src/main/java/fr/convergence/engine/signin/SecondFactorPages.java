package fr.convergence.engine.signin;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.rights.Accounts;
import fr.convergence.engine.rights.NotWrittenDown;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.OwnPage;
import fr.convergence.engine.web.Reader;
import fr.convergence.identity.AccountService;
import fr.convergence.identity.AttemptService;
import fr.convergence.identity.EnrolmentService;
import fr.convergence.identity.SecondFactorService;
import fr.convergence.rules.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The code after the password, and the setting up of the telephone. Open to whoever has just given the right password,
 * and to people who are signed in and want a second factor of their own accord.
 */
@RestController
@RequestMapping(SecondFactorPages.PATH)
class SecondFactorPages {

    static final String PATH = OpenPages.PREFIX + "/second-facteur";

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String AGAIN = "Reprenez la connexion depuis le début.";

    private final SecondFactorService factors;
    private final AttemptService attempts;
    private final AccountService accounts;
    private final Entrance entrance;
    private final EnrolmentService enrolments;
    private final Accounts known;
    private final OwnPage page;
    private final ProgrammeClock clock;

    SecondFactorPages(SecondFactorService factors, AttemptService attempts, AccountService accounts, Entrance entrance, EnrolmentService enrolments,
            Accounts known, OwnPage page, ProgrammeClock clock) {
        this.factors = factors;
        this.enrolments = enrolments;
        this.known = known;
        this.page = page;
        this.attempts = attempts;
        this.accounts = accounts;
        this.entrance = entrance;
        this.clock = clock;
    }

    /** @param state ALLOW to ask for the administrator's code, ENROL to show the key, CODE to ask for a code, SET when there is nothing to do */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record State(String state, String account, String key, Integer recoveryCodesLeft) {}

    record Code(String code) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Passed(String next, List<String> recoveryCodes) {}

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request) {
        whoAsks(request);
        return page.ofFile(reader(request), "Second facteur", "second-facteur.js", "identity/second-facteur.html");
    }

    @GetMapping("/etat")
    State state(HttpServletRequest request) {
        var account = whoAsks(request);
        if (!factors.isSet(account) && !mayEnrol(request, account)) {
            return new State("ALLOW", account, null, null);
        }
        if (!factors.isSet(account)) {
            return new State("ENROL", account, factors.enrol(account).replaceAll("(.{4})(?=.)", "$1 "), null);
        }
        return new State(isPending(request) ? "CODE" : "SET", account, null, isPending(request) ? null : factors.recoveryCodesLeft(account));
    }

    /** What the telephone photographs. */
    @GetMapping(path = "/image", produces = "image/svg+xml")
    String picture(HttpServletRequest request) {
        var account = whoAsks(request);
        Refusal.unless(mayEnrol(request, account), EnrolmentService.WRONG);
        return QrPicture.of(SecondFactorService.address(account, factors.enrol(account)));
    }

    /** The administrator's code: whoever has only the password goes no further. */
    @PostMapping("/autorisation")
    void allow(HttpServletRequest request, @RequestBody Code typed) {
        var account = whoAsks(request);
        attempts.beginCode(account);
        Refusal.unless(enrolments.accepts(account, typed.code()), EnrolmentService.WRONG);
        attempts.codeSucceeded(account);
        Sessions.allowToEnrol(request.getSession());
    }

    @PostMapping("/premier-code")
    Passed firstCode(HttpServletRequest request, HttpServletResponse response, @RequestBody Code typed) {
        var account = whoAsks(request);
        Refusal.unless(mayEnrol(request, account), EnrolmentService.WRONG);
        attempts.beginCode(account);
        var recoveryCodes = factors.confirm(account, typed.code());
        enrolments.served(account);
        attempts.codeSucceeded(account);
        return new Passed(isPending(request) ? enter(request, response, account) : null, recoveryCodes);
    }

    @PostMapping("/code")
    Passed code(HttpServletRequest request, HttpServletResponse response, @RequestBody Code typed) {
        var account = whoAsks(request);
        Refusal.unless(isPending(request), AGAIN);
        attempts.beginCode(account);
        Refusal.unless(factors.passes(account, typed.code()), SecondFactorService.WRONG);
        attempts.codeSucceeded(account);
        return new Passed(enter(request, response, account), null);
    }

    private String enter(HttpServletRequest request, HttpServletResponse response, String account) {
        var app = Sessions.pending(request.getSession()).orElseThrow().app();
        Refusal.unless(accounts.standing(account).open() && Sessions.begin(request, account).isPresent(), AGAIN);
        enterOrBeRefused(request, response, account);
        return "/camunda/app/" + (List.of("tasklist", "cockpit", "admin", "welcome").contains(app) ? app : "welcome") + "/";
    }

    /** When the register does not answer, the session that was just begun ends again. */
    private void enterOrBeRefused(HttpServletRequest request, HttpServletResponse response, String account) {
        try {
            entrance.passed(request, response, account, SignInNotes.Way.SECOND_FACTOR);
        } catch (NotWrittenDown broken) {
            request.getSession().invalidate();
            throw broken;
        }
    }

    /** Whoever is signed in sets up her own telephone; before that, the administrator's code is asked, but of the very first. */
    private boolean mayEnrol(HttpServletRequest request, String account) {
        return !isPending(request) || Sessions.pending(request.getSession()).orElseThrow().mayEnrol()
                || !enrolments.asksCode(known.administrators().contains(account));
    }

    private static Reader reader(HttpServletRequest request) {
        return request.getAttribute(Reader.ATTRIBUTE) instanceof Reader reader ? reader : null;
    }

    private boolean isPending(HttpServletRequest request) {
        return Sessions.pending(request.getSession(false))
                .filter(pending -> Duration.between(pending.since(), clock.instant()).compareTo(PATIENCE) < 0)
                .isPresent();
    }

    /** Whose second factor it is about. @throws ResponseStatusException for whoever gave no password */
    private String whoAsks(HttpServletRequest request) {
        if (isPending(request)) {
            return Sessions.pending(request.getSession()).orElseThrow().account();
        }
        if (reader(request) != null) {
            return reader(request).account();
        }
        throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
}
