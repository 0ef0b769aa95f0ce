package fr.convergence.commission;

import fr.convergence.rules.Refusal;
import java.util.function.Consumer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Finds sessions and writes them. Of two people at the same instant one wins; the other is told, in words. */
@Component
class SessionStore {

    private final Sessions sessions;

    SessionStore(Sessions sessions) {
        this.sessions = sessions;
    }

    Session found(String reference) {
        return sessions.findByReference(reference)
                .orElseThrow(() -> new Refusal("Aucune séance ne porte cette référence : vérifiez-la."));
    }

    void change(String reference, Consumer<Session> change) {
        var session = found(reference);
        change.accept(session);
        save(session);
    }

    void save(Session session) {
        refusingTheSecond(() -> sessions.saveAndFlush(session));
    }

    void refusingTheSecond(Runnable write) {
        try {
            write.run();
        } catch (DataIntegrityViolationException | ConcurrencyFailureException lost) {
            throw new Refusal("Un collègue vient d'enregistrer cette étape ou cette décision : rafraîchissez votre liste.");
        }
    }
}
