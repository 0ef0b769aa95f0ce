package fr.convergence.engine.signin;

import fr.convergence.engine.rights.Accounts;
import fr.convergence.engine.rights.Groups;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.OwnPage;
import fr.convergence.engine.web.Reader;
import fr.convergence.identity.AccountService;
import fr.convergence.identity.EnrolmentService;
import fr.convergence.identity.SecondFactorRule;
import fr.convergence.identity.SecondFactorService;
import fr.convergence.rules.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Closing an account without deleting it, opening it again, taking a lost second factor off, and giving the code without
 * which none is set up: for technical administrators; the data protection officer reads the list and does the last two.
 */
@RestController
@RequestMapping(OpenPages.PREFIX + "/comptes")
class AccountPages {

    private final Accounts accounts;
    private final AccountService states;
    private final SecondFactorService factors;
    private final SecondFactorRule rule;
    private final EnrolmentService enrolments;
    private final OwnPage page;

    AccountPages(Accounts accounts, AccountService states, SecondFactorService factors, SecondFactorRule rule, EnrolmentService enrolments,
            OwnPage page) {
        this.accounts = accounts;
        this.states = states;
        this.factors = factors;
        this.rule = rule;
        this.enrolments = enrolments;
        this.page = page;
    }

    /** @param may what the reader may do: CLOSE, OPEN, RESET, ALLOW */
    record Row(String account, String name, boolean open, boolean secondFactor, List<String> may) {}

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    String page(@RequestAttribute(Reader.ATTRIBUTE) Reader reader) {
        check(reader);
        return page.ofFile(reader, "Comptes", "comptes.js", "identity/comptes.html");
    }

    @GetMapping("/liste")
    List<Row> list(@RequestAttribute(Reader.ATTRIBUTE) Reader reader) {
        check(reader);
        var closed = Set.copyOf(states.disabled());
        return seenBy(reader).stream()
                .map(one -> row(reader, one, !closed.contains(one.account()), factors.isSet(one.account())))
                .toList();
    }

    @PostMapping("/{account}/fermeture")
    void close(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable String account) {
        refuseOneself(reader, account);
        states.disable(existing(reader, account), reader.account());
    }

    @PostMapping("/{account}/reouverture")
    void open(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable String account) {
        states.enable(existing(reader, account), reader.account());
    }

    /** The person sets another at her next sign-in; her sessions end, in case somebody else holds the telephone. */
    @PostMapping("/{account}/second-facteur")
    void reset(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable String account) {
        check(reader);
        refuseOneself(reader, account);
        factors.reset(existing(reader, account), reader.account());
        states.endSessions(account);
    }

    /** A code without which the person cannot set up her telephone, to be told to her once she is recognised. */
    @PostMapping("/{account}/code-installation")
    EnrolmentService.Given allow(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable String account) {
        check(reader);
        refuseOneself(reader, account);
        return enrolments.give(existing(reader, account), reader.account());
    }

    private Row row(Reader reader, Accounts.Known one, boolean open, boolean secondFactor) {
        if (one.account().equals(reader.account())) {
            return new Row(one.account(), one.name(), open, secondFactor, List.of());
        }
        var may = Stream.of(
                        isAdministrator(reader) ? (open ? "CLOSE" : "OPEN") : null,
                        secondFactor ? "RESET" : rule.isOptional() ? null : "ALLOW")
                .filter(act -> act != null)
                .toList();
        return new Row(one.account(), one.name(), open, secondFactor, may);
    }

    /** An administrator sees every account; a data protection officer those of her structures. */
    private List<Accounts.Known> seenBy(Reader reader) {
        return isAdministrator(reader) ? accounts.all() : accounts.of(reader.structures());
    }

    private String existing(Reader reader, String account) {
        return seenBy(reader).stream().map(Accounts.Known::account).filter(account::equals).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Nobody closes her own account, so that the last administrator stays. */
    private static void refuseOneself(Reader reader, String account) {
        Refusal.when(account.equals(reader.account()), "Pour votre propre compte, demandez à un autre administrateur.");
    }

    private static void check(Reader reader) {
        if (!isAdministrator(reader) && !reader.professions().contains(Profession.DPO.group())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static boolean isAdministrator(Reader reader) {
        return reader.professions().contains(Groups.ADMINISTRATORS);
    }
}
