package fr.convergence.pass;

import fr.convergence.rules.Refusal;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The open request of a parcours, found and written. */
@Component
class OpenExtensions {

    private final ExtensionRequests requests;

    OpenExtensions(ExtensionRequests requests) {
        this.requests = requests;
    }

    Optional<ExtensionRequest> of(String reference) {
        return requests.findByReferenceAndClosedOnIsNull(reference);
    }

    ExtensionRequest found(String reference) {
        return of(reference).orElseThrow(() -> new Refusal("Aucune prolongation n'est en cours pour ce parcours : rafraîchissez votre liste."));
    }

    <T> T change(String reference, Function<ExtensionRequest, T> change) {
        var request = found(reference);
        var result = change.apply(request);
        keep(request);
        return result;
    }

    /** Two colleagues at the same instant: one wins, the other is told. */
    void keep(ExtensionRequest request) {
        try {
            requests.saveAndFlush(request);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException lost) {
            throw new Refusal("Un collègue vient de modifier cette demande : validez à nouveau.");
        }
    }
}
