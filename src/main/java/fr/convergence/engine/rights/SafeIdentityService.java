package fr.convergence.engine.rights;

import fr.convergence.identity.AccountService;
import fr.convergence.identity.AttemptService;
import fr.convergence.rules.Refusal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.PasswordPolicyResult;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's accounts, with our guards whichever screen or call the change comes from: whoever has a profession is
 * staff; every check of a password is slowed down after failures; a disabled account opens nothing; a weak password is
 * refused with a reason; sessions hear of what changes.
 */
class SafeIdentityService extends IdentityServiceImpl {

    private static final Set<String> PROFESSIONS =
            Arrays.stream(Profession.values()).map(Profession::group).collect(Collectors.toSet());

    private final ThreadLocal<Boolean> saving = ThreadLocal.withInitial(() -> false);
    private final AttemptService attempts;
    private final AccountService accounts;

    SafeIdentityService(AttemptService attempts, AccountService accounts) {
        this.attempts = attempts;
        this.accounts = accounts;
    }

    /** @throws fr.convergence.identity.TooManyAttempts when there is a wait, whether or not the account exists */
    @Override
    public boolean checkPassword(String account, String password) {
        attempts.begin(account);
        var right = commandExecutor.execute(new MatchPassword(account, password)) && accounts.standing(account).open();
        if (right) {
            attempts.succeeded(account);
        }
        return right;
    }

    @Override
    public void saveUser(User user, boolean skipPasswordPolicy) {
        var entity = (UserEntity) user;
        var isNew = entity.getRevision() == 0;
        var hasNewPassword = entity.hasNewPassword();
        saving.set(true);
        try {
            super.saveUser(user, skipPasswordPolicy);
        } finally {
            saving.remove();
        }
        if (isNew) {
            accounts.opened(user.getId());
        } else if (hasNewPassword) {
            accounts.passwordChanged(user.getId(), actor());
        }
    }

    /** While an account is saved, a refused password says why instead of «does not match policy». */
    @Override
    public PasswordPolicyResult checkPasswordAgainstPolicy(String candidate, User user) {
        if (saving.get()) {
            LongPasswords.refusal(candidate, user).ifPresent(sentence -> {
                throw new Refusal(sentence);
            });
        }
        return super.checkPasswordAgainstPolicy(candidate, user);
    }

    @Override
    public void deleteUser(String account) {
        super.deleteUser(account);
        accounts.deleted(account);
    }

    @Override
    public void createMembership(String account, String group) {
        if (group.equals(Groups.STAFF) && groupsOf(account).contains(Groups.STAFF)) {
            return;
        }
        super.createMembership(account, group);
        accounts.rightsChanged(account);
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
        accounts.rightsChanged(account);
    }

    @Override
    public void createTenantUserMembership(String structure, String account) {
        super.createTenantUserMembership(structure, account);
        accounts.rightsChanged(account);
    }

    @Override
    public void deleteTenantUserMembership(String structure, String account) {
        super.deleteTenantUserMembership(structure, account);
        accounts.rightsChanged(account);
    }

    private Set<String> groupsOf(String account) {
        return createGroupQuery().groupMember(account).unlimitedList().stream().map(Group::getId).collect(Collectors.toSet());
    }

    private String actor() {
        var person = getCurrentAuthentication();
        return person == null ? null : person.getUserId();
    }
}
