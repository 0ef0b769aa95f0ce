package fr.convergence.engine.signin;

import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.Siae;
import fr.convergence.engine.rights.Accounts;
import fr.convergence.engine.rights.Groups;
import fr.convergence.engine.rights.Profession;
import fr.convergence.identity.AccountLinkService;
import fr.convergence.identity.AccountService;
import fr.convergence.identity.SecondFactorRule;
import fr.convergence.rules.Refusal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives somebody of the provider her account, without a password, with the professions and structures that her claims
 * say today; what they no longer say is taken back.
 */
@Component
@Profile("oidc")
@Transactional
class OidcAccounts {

    static final String NO_PROFESSION =
            "Votre compte ne donne aucune profession du programme. Demandez à l'administration de votre structure de vous en donner une.";
    static final String NO_STRUCTURE =
            "Votre compte n'est rattaché à aucune structure du programme. Demandez à l'administration de votre structure de le rattacher.";
    static final String NOT_STRONG =
            "Votre profession ouvre des informations sensibles : reconnectez-vous avec un second facteur auprès de votre fournisseur d'identité.";
    static final String CLOSED = "Ce compte est fermé. Adressez-vous à l'administration.";
    static final String NAME_TAKEN = "Un compte du même nom existe déjà. Adressez-vous à l'administration, qui vérifiera qu'il est à vous.";
    static final String NO_NAME = "Votre fournisseur d'identité ne donne pas d'identifiant utilisable. Adressez-vous à l'administration.";

    private static final String IDENTIFIER = "[a-zA-Z0-9._@-]{1,60}";

    private final IdentityService identity;
    private final Accounts accounts;
    private final AccountService states;
    private final AccountLinkService links;
    private final DirectoryService directory;
    private final SecondFactorRule rule;
    private final OidcSettings settings;

    OidcAccounts(IdentityService identity, Accounts accounts, AccountService states, AccountLinkService links, DirectoryService directory,
            SecondFactorRule rule, OidcSettings settings) {
        this.identity = identity;
        this.accounts = accounts;
        this.states = states;
        this.links = links;
        this.directory = directory;
        this.rule = rule;
        this.settings = settings;
    }

    /**
     * The account that the person opens.
     *
     * @throws Refusal when she may not enter, with what to do about it; nothing is then written
     */
    String accountOf(OidcPerson person) {
        var known = directory.siaes().stream().map(Siae::code).collect(Collectors.toSet());
        var structures = person.structures().stream().filter(known::contains).collect(Collectors.toSet());
        Refusal.unless(person.isStaff() || person.isAdministrator(), NO_PROFESSION);
        Refusal.when(person.isStaff() && structures.isEmpty(), NO_STRUCTURE);
        Refusal.unless(person.strong() || person.professions().stream().noneMatch(rule::readsSensitiveDomains), NOT_STRONG);
        var account = links.accountOf(person.issuer(), person.subject()).orElseGet(() -> link(person));
        Refusal.unless(states.standing(account).open(), CLOSED);
        var professions = Arrays.stream(Profession.values()).filter(one -> person.professions().contains(one.group())).collect(Collectors.toSet());
        accounts.create(account, person.firstName(), person.lastName(), person.verifiedEmail(), null, professions, structures, person.isAdministrator());
        takeBack(account, person, structures);
        return account;
    }

    private String link(OidcPerson person) {
        var account = person.wantedAccount();
        Refusal.when(account == null || !account.matches(IDENTIFIER), NO_NAME);
        var existing = identity.createUserQuery().userId(account).singleResult();
        Refusal.when(existing != null && !isHers(existing.getEmail(), account, person), NAME_TAKEN);
        links.link(person.issuer(), person.subject(), account);
        return account;
    }

    /** An account from before the provider: hers when it bears the address that the provider checked; never an administrator's. */
    private boolean isHers(String email, String account, OidcPerson person) {
        return email != null && email.equalsIgnoreCase(person.verifiedEmail()) && !links.isLinked(account)
                && !accounts.administrators().contains(account);
    }

    private void takeBack(String account, OidcPerson person, java.util.Set<String> structures) {
        var professions = Arrays.stream(Profession.values()).map(Profession::group).collect(Collectors.toSet());
        identity.createGroupQuery().groupMember(account).unlimitedList().stream()
                .map(group -> group.getId())
                .filter(group -> professions.contains(group) || (group.equals(Groups.ADMINISTRATORS) && settings.groups().containsValue(group)))
                .filter(group -> !person.professions().contains(group))
                .forEach(group -> identity.deleteMembership(account, group));
        identity.createTenantQuery().userMember(account).unlimitedList().stream()
                .map(tenant -> tenant.getId())
                .filter(tenant -> !structures.contains(tenant))
                .forEach(tenant -> identity.deleteTenantUserMembership(tenant, account));
    }
}
