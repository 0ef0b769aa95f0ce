package fr.convergence.transfer;

import fr.convergence.rules.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.repository.Repository;

interface Transfers extends Repository<Transfer, UUID> {

    Transfer saveAndFlush(Transfer transfer);

    Optional<Transfer> findByReferenceAndClosedOnIsNull(String reference);

    Optional<Transfer> findById(UUID id);

    List<Transfer> findByReferenceOrderByOpenedOn(String reference);

    /** The one under way. @throws Refusal when there is none */
    default Transfer underWay(String reference) {
        return findByReferenceAndClosedOnIsNull(reference)
                .orElseThrow(() -> new Refusal("Aucune poursuite n'est en cours pour ce parcours."));
    }

    /** Changes the one under way. */
    default void change(String reference, Consumer<Transfer> change) {
        var transfer = underWay(reference);
        change.accept(transfer);
        saveAndFlush(transfer);
    }
}
