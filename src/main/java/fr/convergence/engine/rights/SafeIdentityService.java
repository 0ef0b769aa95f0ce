package fr.convergence.engine.rights;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;

/** Whoever has a profession is staff, and whoever has none left no longer is, whichever screen the change came from. */
class SafeIdentityService extends IdentityServiceImpl {

    private static final Set<String> PROFESSIONS =
            Arrays.stream(Profession.values()).map(Profession::group).collect(Collectors.toSet());

    @Override
    public void createMembership(String account, String group) {
        if (group.equals(Groups.STAFF) && groupsOf(account).contains(Groups.STAFF)) {
            return;
        }
        super.createMembership(account, group);
        if (PROFESSIONS.contains(group)) {
            createMembership(account, Groups.STAFF);
        }
    }

    @Override
    public void deleteMembership(String account, String group) {
        super.deleteMembership(account, group);
        if (PROFESSIONS.contains(group) && groupsOf(account).stream().noneMatch(PROFESSIONS::contains)) {
            super.deleteMembership(account, Groups.STAFF);
        }
    }

    private Set<String> groupsOf(String account) {
        return createGroupQuery().groupMember(account).unlimitedList().stream().map(Group::getId).collect(Collectors.toSet());
    }
}
