package fr.convergence.engine.rights;

import fr.convergence.directory.Staff;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.AsProgramme;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Colleagues as the engine's accounts know them, whoever asks. */
@Component
class IdentityStaffDirectory implements StaffDirectory {

    private final IdentityService identity;
    private final AsProgramme programme;

    IdentityStaffDirectory(@Lazy IdentityService identity, AsProgramme programme) {
        this.identity = identity;
        this.programme = programme;
    }

    @Override
    public List<Staff> members(String profession, String siae) {
        return programme.run(() -> identity.createUserQuery().memberOfGroup(profession).memberOfTenant(siae).list().stream()
                .map(user -> new Staff(user.getId(), fullName(user)))
                .sorted(Comparator.comparing(Staff::name))
                .toList());
    }

    @Override
    public List<Staff> colleagues(String siae) {
        return programme.run(() -> identity.createUserQuery().memberOfTenant(siae).unlimitedList().stream()
                .map(user -> new Staff(user.getId(), fullName(user)))
                .sorted(Comparator.comparing(Staff::name))
                .toList());
    }

    @Override
    public boolean isMember(String account, String profession, String siae) {
        return programme.run(() -> identity.createUserQuery()
                        .userId(account)
                        .memberOfGroup(profession)
                        .memberOfTenant(siae)
                        .count() == 1);
    }

    @Override
    public Set<String> professions(String account, String siae) {
        return programme.run(() -> identity.createUserQuery().userId(account).memberOfTenant(siae).count() == 0
                ? Set.<String>of()
                : identity.createGroupQuery().groupMember(account).list().stream().map(Group::getId).collect(Collectors.toSet()));
    }

    @Override
    public String nameOf(String account) {
        return find(account).map(IdentityStaffDirectory::fullName).orElse(account);
    }

    @Override
    public Optional<String> emailOf(String account) {
        return find(account).map(User::getEmail).filter(email -> !email.isBlank());
    }

    private Optional<User> find(String account) {
        if (account == null) {
            return Optional.empty();
        }
        return programme.run(() -> Optional.ofNullable(identity.createUserQuery().userId(account).singleResult()));
    }

    private static String fullName(User user) {
        var name = (user.getFirstName() == null ? "" : user.getFirstName() + " ") + (user.getLastName() == null ? "" : user.getLastName());
        return name.isBlank() ? user.getId() : name.strip();
    }
}
