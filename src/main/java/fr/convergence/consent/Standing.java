package fr.convergence.consent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the answers of a person say now of one domain, recipient and purpose. A no to all that came after a yes to one counts
 * for that one too; a no to one stays when all others are agreed to later. Nothing is shared on a silence.
 *
 * @param lines in the order in which they were written
 */
record Standing(List<ConsentLine> lines) {

    static final Set<ConsentAnswer> REFUSALS = EnumSet.of(ConsentAnswer.REFUSED, ConsentAnswer.WITHDRAWN);

    /** @param organisation code; null to ask about all */
    boolean allows(String organisation, LocalDate today) {
        return last(organisation).filter(line -> line.allowsOn(today)).isPresent();
    }

    /** The answer that counts; empty when she was never asked. */
    Optional<ConsentLine> last(String organisation) {
        var general = lastOf(null);
        if (organisation == null) {
            return general;
        }
        var own = lastOf(organisation);
        if (own.isEmpty() || own.get().answer() == ConsentAnswer.EXPIRED) {
            return general;
        }
        var since = general.isPresent() && lines.lastIndexOf(general.get()) > lines.lastIndexOf(own.get());
        return since && general.get().answer() != ConsentAnswer.GIVEN ? general : own;
    }

    /** Organisations to which she said no by name. */
    Set<String> unwanted() {
        return lines.stream()
                .map(line -> line.sharing().organisation())
                .filter(Objects::nonNull)
                .filter(organisation -> lastOf(organisation).filter(line -> REFUSALS.contains(line.answer())).isPresent())
                .collect(Collectors.toSet());
    }

    private Optional<ConsentLine> lastOf(String organisation) {
        return lines.stream().filter(line -> Objects.equals(line.sharing().organisation(), organisation)).reduce((first, last) -> last);
    }
}
