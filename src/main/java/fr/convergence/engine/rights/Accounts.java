package fr.convergence.engine.rights;

import fr.convergence.directory.DirectoryService;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the accounts of staff members, with their professions and their structures. */
@Service
@Transactional
public class Accounts {

    private final IdentityService identity;
    private final DirectoryService directory;

    Accounts(IdentityService identity, DirectoryService directory) {
        this.identity = identity;
        this.directory = directory;
    }

    /**
     * Opens an account; one that exists already keeps its password and its name, and receives what it lacks.
     *
     * @param account login: letters, digits, dots and hyphens, 60 at most
     * @param password as the person will type it; the engine keeps a salted hash
     * @param professions decide which tasks the person may take; with none, she is no staff member
     * @param siaes codes of the structures of the directory in which the person works
     * @param admin whether she also manages accounts
     * @throws fr.convergence.rules.Refusal when a structure is not in the directory
     */
    public void create(String account, String firstName, String lastName, String email, String password,
            Set<Profession> professions, Set<String> siaes, boolean admin) {
        if (identity.createUserQuery().userId(account).count() == 0) {
            var user = identity.newUser(account);
            user.setFirstName(firstName);
            user.setLastName(lastName);
            user.setEmail(email);
            user.setPassword(password);
            identity.saveUser(user);
        }
        professions.forEach(profession -> joinGroup(account, profession.group()));
        if (admin) {
            joinGroup(account, Groups.ADMINISTRATORS);
        }
        siaes.forEach(siae -> joinStructure(account, siae));
    }

    /** An account and the name of whoever uses it. */
    public record Known(String account, String name) {}

    /** All accounts, by name. */
    @Transactional(readOnly = true)
    public List<Known> all() {
        return known(identity.createUserQuery().unlimitedList().stream());
    }

    /** Accounts of the colleagues of some structures, by name; technical administrators are nobody's colleagues. */
    @Transactional(readOnly = true)
    public List<Known> of(Set<String> structures) {
        var administrators = Set.copyOf(administrators());
        return known(structures.stream()
                .flatMap(structure -> identity.createUserQuery().memberOfTenant(structure).unlimitedList().stream())
                .filter(user -> !administrators.contains(user.getId())));
    }

    private static List<Known> known(Stream<User> users) {
        return users
                .map(user -> new Known(user.getId(), (nothing(user.getFirstName()) + " " + nothing(user.getLastName())).strip()))
                .distinct()
                .sorted(Comparator.comparing(Known::name).thenComparing(Known::account))
                .toList();
    }

    /** Accounts of technical administrators. */
    @Transactional(readOnly = true)
    public List<String> administrators() {
        return identity.createUserQuery().memberOfGroup(Groups.ADMINISTRATORS).unlimitedList().stream().map(User::getId).toList();
    }

    private static String nothing(String name) {
        return name == null ? "" : name;
    }

    /** Opens the account of the first technical administrator, who sees neither tasks nor files; not when there is one. */
    void createFirstAdministrator(String account, String password) {
        if (identity.createUserQuery().memberOfGroup(Groups.ADMINISTRATORS).count() == 0) {
            create(account, "Administration", "technique", null, password, Set.of(), Set.of(), true);
        }
    }

    /** Makes a structure of the directory known to the engine, as a tenant. */
    void knowStructure(String siae) {
        if (identity.createTenantQuery().tenantId(siae).count() == 0) {
            var tenant = identity.newTenant(siae);
            tenant.setName(directory.siae(siae).name());
            identity.saveTenant(tenant);
        }
    }

    private void joinGroup(String account, String group) {
        var joined = identity.createGroupQuery().groupMember(account).unlimitedList().stream().map(Group::getId).toList();
        if (!joined.contains(group)) {
            identity.createMembership(account, group);
        }
    }

    private void joinStructure(String account, String siae) {
        knowStructure(siae);
        if (identity.createTenantQuery().tenantId(siae).userMember(account).count() == 0) {
            identity.createTenantUserMembership(siae, account);
        }
    }
}
