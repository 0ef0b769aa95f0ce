package fr.convergence.commission;

import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A seat of the commission. It counts once: its deputy sits only in the absence, or recusal, of its titular.
 *
 * @param quality code of {@code commissionQualities}: in the name of whom one sits
 * @param titular account
 * @param deputy account; null without a deputy
 * @param titularCame false before the session
 * @param deputyCame false before the session
 */
@Embeddable
public record Seat(String quality, String titular, String deputy, boolean titularCame, boolean deputyCame) {

    /** A seat before the session. @param deputy null or blank without a deputy */
    public static Seat of(String quality, String titular, String deputy) {
        return new Seat(quality, titular, deputy == null || deputy.isBlank() ? null : deputy, false, false);
    }

    /** Accounts of both, the titular first. */
    public Stream<String> people() {
        return Stream.of(titular, deputy).filter(account -> account != null);
    }

    /** Who takes the seat when these colleagues take no part; empty when nobody can. */
    public Optional<String> holder(Collection<String> recused) {
        if (titularCame && !recused.contains(titular)) {
            return Optional.of(titular);
        }
        return Optional.ofNullable(deputy).filter(account -> deputyCame && !recused.contains(account));
    }

    Seat attendedBy(Collection<String> present) {
        return new Seat(quality, titular, deputy, present.contains(titular), deputy != null && present.contains(deputy));
    }
}
