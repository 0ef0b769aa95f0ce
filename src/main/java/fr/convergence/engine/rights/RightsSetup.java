package fr.convergence.engine.rights;

import fr.convergence.directory.DirectoryService;
import java.util.Arrays;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts groups, rights, structures and the first administrator in place, at each start, without touching what is there. */
@Component
@Order(10)
class RightsSetup implements ApplicationRunner {

    private final IdentityService identity;
    private final GrantBook grants;
    private final DirectoryService directory;
    private final Accounts accounts;
    private final OneNodeAtATime turn;
    private final String adminId;
    private final String adminPassword;

    RightsSetup(IdentityService identity, GrantBook grants, DirectoryService directory, Accounts accounts, OneNodeAtATime turn,
            @Value("${convergence.admin.id:}") String adminId, @Value("${convergence.admin.password:}") String adminPassword) {
        this.identity = identity;
        this.grants = grants;
        this.directory = directory;
        this.accounts = accounts;
        this.turn = turn;
        this.adminId = adminId;
        this.adminPassword = adminPassword;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        turn.run(this::prepare);
    }

    private void prepare() {
        group(Groups.STAFF, "Personnel");
        group(Groups.ADMINISTRATORS, "Administration technique");
        Arrays.stream(Profession.values()).forEach(profession -> group(profession.group(), profession.label()));
        Grant.coarse().forEach(grants::write);
        directory.siaes().forEach(siae -> accounts.knowStructure(siae.code()));
        if (!adminId.isBlank() && !adminPassword.isBlank()) {
            accounts.createFirstAdministrator(adminId, adminPassword);
        }
    }

    private void group(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            var group = identity.newGroup(id);
            group.setName(name);
            group.setType(Groups.ADMINISTRATORS.equals(id) ? org.camunda.bpm.engine.authorization.Groups.GROUP_TYPE_SYSTEM : "WORKFLOW");
            identity.saveGroup(group);
        }
    }
}
