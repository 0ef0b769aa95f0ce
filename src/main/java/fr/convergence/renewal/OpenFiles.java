package fr.convergence.renewal;

import fr.convergence.rules.Refusal;
import java.util.function.Consumer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** The open file of a parcours, found and written. */
@Component
class OpenFiles {

    private final RenewalFiles files;

    OpenFiles(RenewalFiles files) {
        this.files = files;
    }

    RenewalFile found(String reference) {
        return files.findByReferenceAndClosedOnIsNull(reference)
                .orElseThrow(() -> new Refusal(
                        "Aucun dossier de renouvellement n'est ouvert pour ce parcours : rafraîchissez votre liste."));
    }

    /** Two colleagues at the same instant: one wins, the other is told, and nothing of either is lost in silence. */
    RenewalView change(String reference, Consumer<RenewalFile> change) {
        var file = found(reference);
        change.accept(file);
        return save(file);
    }

    RenewalView save(RenewalFile file) {
        try {
            return files.saveAndFlush(file).view();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException lost) {
            throw new Refusal("Un collègue vient de modifier ce dossier : validez à nouveau.");
        }
    }
}
