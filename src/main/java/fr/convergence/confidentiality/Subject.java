package fr.convergence.confidentiality;

import fr.convergence.parcours.Domain;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A reader before one person: what she is for that person, domain by domain. Made by {@link Readers} for an account, or by
 * {@link #as} for a paper, a mail or somebody outside.
 *
 * @param kinds what she is in each domain; a domain that is missing makes her nobody there
 */
public record Subject(Map<Domain, Set<ReaderKind>> kinds) {

    /** The same in every domain. */
    public static Subject as(ReaderKind first, ReaderKind... others) {
        var kinds = EnumSet.of(first, others);
        return of(domain -> kinds);
    }

    static Subject of(Function<Domain, Set<ReaderKind>> inDomain) {
        return new Subject(Arrays.stream(Domain.values()).collect(Collectors.toMap(
                domain -> domain, domain -> Collections.unmodifiableSet(inDomain.apply(domain)), (one, other) -> one, () -> new EnumMap<>(Domain.class))));
    }

    /** The same reader where she also carries what she reads. */
    public Subject owning() {
        return with(ReaderKind.OWNER);
    }

    Subject with(ReaderKind more) {
        return of(domain -> {
            var all = EnumSet.of(more);
            all.addAll(in(domain));
            return all;
        });
    }

    Set<ReaderKind> in(Domain domain) {
        return kinds.getOrDefault(domain, Set.of());
    }

    /** Everything she is, whatever the domain. */
    Set<ReaderKind> all() {
        return kinds.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(() -> EnumSet.noneOf(ReaderKind.class)));
    }
}
