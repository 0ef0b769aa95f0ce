package fr.convergence.reexamination;

import fr.convergence.rules.Refusal;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The decision of a parcours that is not settled yet, found and written. */
@Component
class OpenReexaminations {

    private final Reexaminations all;

    OpenReexaminations(Reexaminations all) {
        this.all = all;
    }

    Reexamination found(String reference) {
        return all.findByReferenceAndClosedOnIsNull(reference)
                .orElseThrow(() -> new Refusal("Aucune décision n'est à remettre ni à examiner à nouveau : rafraîchissez votre liste."));
    }

    /** Two colleagues at the same instant: one wins, the other is told. */
    ReexaminationView change(String reference, Consumer<Reexamination> change) {
        var open = found(reference);
        change.accept(open);
        try {
            return all.saveAndFlush(open).view();
        } catch (OptimisticLockingFailureException lost) {
            throw new Refusal("Un collègue vient de modifier ce dossier : validez à nouveau.");
        }
    }
}
