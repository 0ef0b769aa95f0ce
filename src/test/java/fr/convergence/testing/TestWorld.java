package fr.convergence.testing;

import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.PartnerCard;
import fr.convergence.directory.SiaeKind;
import fr.convergence.engine.rights.Profession;
import fr.convergence.parcours.Domain;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/**
 * Three structures and one colleague of each profession in each: {@code cip@aci-canal}, {@code direction@aci-canal}…
 * Obviously fictitious, the same for every test.
 */
@TestComponent
@Order(1)
public class TestWorld implements ApplicationRunner {

    public static final String CANAL = "aci-canal";
    public static final String JARDIN = "aci-jardin";
    public static final String LIVRAISON = "ei-livraison";
    public static final String PASSWORD = "mot-de-passe-de-test-2026";

    private final DirectoryService directory;
    private final IdentityService identity;

    private final AuthorizationService authorizations;

    TestWorld(DirectoryService directory, IdentityService identity, AuthorizationService authorizations) {
        this.directory = directory;
        this.identity = identity;
        this.authorizations = authorizations;
    }

    /** Account of a profession in a structure. */
    public static String account(Profession profession, String siae) {
        return profession.group() + "@" + siae;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        directory.keep(CANAL, "Chantier du Canal", SiaeKind.ACI, "Paris");
        directory.keep(JARDIN, "Jardin des Deux Rives", SiaeKind.ACI, "Paris");
        directory.keep(LIVRAISON, "Livraison Solidaire", SiaeKind.EI, "Pantin");
        for (var theme : new Domain[] {Domain.EMPLOI, Domain.LOGEMENT, Domain.SANTE}) {
            for (var rank = 1; rank <= 3; rank++) {
                var code = theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + rank;
                directory.keep(new PartnerCard(code, "Opérateur " + theme.label() + " " + rank, "Association", theme, "Paris",
                        code + "@partenaire.invalid", 5 * rank, theme == Domain.SANTE, "Accueil et accompagnement", true));
            }
        }
        grantOnce();
        for (var siae : new String[] {CANAL, JARDIN, LIVRAISON}) {
            if (identity.createTenantQuery().tenantId(siae).count() == 0) {
                identity.saveTenant(identity.newTenant(siae));
            }
            for (var profession : Profession.values()) {
                colleague(profession, siae);
            }
        }
    }

    private void grantOnce() {
        if (identity.createGroupQuery().groupId("personnel").count() > 0) {
            return;
        }
        var group = identity.newGroup("personnel");
        group.setName("Personnel");
        identity.saveGroup(group);
        grant(Resources.PROCESS_DEFINITION, Permissions.READ, Permissions.READ_TASK, Permissions.TASK_WORK, Permissions.CREATE_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK_VARIABLE);
        grant(Resources.PROCESS_INSTANCE, Permissions.CREATE);
    }

    private void grant(Resources resource, Permission... permissions) {
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId("personnel");
        grant.setResource(resource);
        grant.setResourceId(Authorization.ANY);
        for (var permission : permissions) {
            grant.addPermission(permission);
        }
        authorizations.saveAuthorization(grant);
    }

    private void colleague(Profession profession, String siae) {
        if (identity.createGroupQuery().groupId(profession.group()).count() == 0) {
            var group = identity.newGroup(profession.group());
            group.setName(profession.label());
            group.setType("profession");
            identity.saveGroup(group);
        }
        var id = account(profession, siae);
        var user = identity.newUser(id);
        user.setFirstName(profession.label());
        user.setLastName("de " + siae);
        user.setEmail(profession.group() + "." + siae + "@convergence.invalid");
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        identity.createMembership(id, profession.group());
        identity.createMembership(id, "personnel");
        identity.createTenantUserMembership(siae, id);
    }
}
