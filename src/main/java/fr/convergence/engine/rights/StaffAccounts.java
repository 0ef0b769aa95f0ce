package fr.convergence.engine.rights;

import fr.convergence.directory.Staff;
import fr.convergence.directory.StaffDirectory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Colleagues, as the engine knows their accounts. The domain asks, not the person at the screen: whether she may read
 * accounts does not change who the referent is.
 */
@Component
class StaffAccounts implements StaffDirectory {

    private final IdentityService identity;

    /** Lazy: the engine is built after the forms and delegates that reach this. */
    StaffAccounts(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public List<Staff> members(String profession, String siae) {
        return unrestricted(() -> identity.createUserQuery().memberOfGroup(profession).memberOfTenant(siae).list().stream()
                .map(user -> new Staff(user.getId(), name(user)))
                .sorted(Comparator.comparing(Staff::name))
                .toList());
    }

    @Override
    public boolean isMember(String account, String profession, String siae) {
        return unrestricted(() ->
                identity.createUserQuery().userId(account).memberOfGroup(profession).memberOfTenant(siae).count() > 0);
    }

    @Override
    public String nameOf(String account) {
        return find(account).map(StaffAccounts::name).orElse(account);
    }

    @Override
    public Optional<String> emailOf(String account) {
        return find(account).map(User::getEmail).filter(email -> !email.isBlank());
    }

    private Optional<User> find(String account) {
        return account == null
                ? Optional.empty()
                : unrestricted(() -> Optional.ofNullable(identity.createUserQuery().userId(account).singleResult()));
    }

    private static String name(User user) {
        var first = user.getFirstName() == null ? "" : user.getFirstName();
        var last = user.getLastName() == null ? "" : user.getLastName();
        var name = (first + " " + last).strip();
        return name.isEmpty() ? user.getId() : name;
    }

    private <T> T unrestricted(Supplier<T> question) {
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return question.get();
        } finally {
            if (person != null) {
                identity.setAuthentication(person);
            }
        }
    }
}
