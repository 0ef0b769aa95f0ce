package fr.convergence.confidentiality;

import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Reader;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.RuleBook;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what somebody is for a person: from her professions in the structure and from who is named on the parcours. */
@Component
public class Readers {

    private static final String TABLE = "confidentialityReaders";

    /** Other groups of an account (the staff as a whole, administrators) make nobody a reader. */
    private static final Set<String> PROFESSIONS = Arrays.stream(Profession.values()).map(Profession::group).collect(Collectors.toUnmodifiableSet());

    private final RuleBook rules;
    private final StaffDirectory staff;
    private final List<ExceptionalAccess> exceptions;

    Readers(RuleBook rules, StaffDirectory staff, List<ExceptionalAccess> exceptions) {
        this.rules = rules;
        this.staff = staff;
        this.exceptions = exceptions;
    }

    /** An account before a parcours: a colleague of the same profession in the structure replaces who is away. */
    public Subject of(String account, ParcoursView parcours) {
        return of(account, staff.professions(account, parcours.siae()), parcours);
    }

    /** Whoever asks for a page of ours, before a parcours that her structures answer for. */
    public Subject of(Reader reader, ParcoursView parcours) {
        return of(reader.account(), reader.professions(), parcours);
    }

    private Subject of(String account, Set<String> held, ParcoursView parcours) {
        var named = parcours.referents().entrySet().stream()
                .filter(referent -> referent.getValue().equals(account))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var professions = new HashSet<>(held);
        named.stream().map(ReferentRole::profession).forEach(professions::add);
        return excepted(subject(professions, !named.isEmpty()), account, parcours.reference());
    }

    /** An account before somebody who has no parcours yet, or before what belongs to the structure as a whole. */
    public Subject in(String siae, String account) {
        return subject(staff.professions(account, siae), false);
    }

    /** Whoever asks for a paper about a reference; that her structure answers for it is the caller's to check. */
    public Subject of(Reader reader, String reference) {
        return excepted(subject(reader.professions(), false), reader.account(), reference);
    }

    /** What a profession is in one domain. @param named whether somebody of it is named on the parcours */
    ReaderKind kind(String profession, Domain domain, boolean named) {
        var inputs = Map.of("profession", profession, "domain", domain.name(), "named", named);
        return ReaderKind.valueOf((String) rules.rowOf(TABLE, inputs).get("reader"));
    }

    private Subject subject(Collection<String> professions, boolean named) {
        return Subject.of(domain -> kinds(professions, domain, named));
    }

    private Set<ReaderKind> kinds(Collection<String> professions, Domain domain, boolean named) {
        var kinds = EnumSet.noneOf(ReaderKind.class);
        professions.stream().filter(PROFESSIONS::contains).forEach(profession -> kinds.add(kind(profession, domain, named)));
        return kinds.isEmpty() ? EnumSet.of(ReaderKind.OTHER) : kinds;
    }

    private Subject excepted(Subject subject, String account, String reference) {
        return exceptions.stream().anyMatch(exception -> exception.isOpen(account, reference)) ? subject.with(ReaderKind.BREAK_GLASS) : subject;
    }
}
