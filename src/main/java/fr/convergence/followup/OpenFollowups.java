package fr.convergence.followup;

import fr.convergence.rules.Refusal;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The one follow-up of a parcours that is not closed. */
@Component
class OpenFollowups {

    private final Followups followups;

    OpenFollowups(Followups followups) {
        this.followups = followups;
    }

    /** @throws Refusal when none is open */
    Followup of(String reference) {
        return followups.findByReferenceAndStatusNot(reference, FollowupStatus.CLOSED)
                .orElseThrow(() -> new Refusal("Aucun suivi n'est ouvert pour ce parcours : vérifiez la référence."));
    }

    /** Changes it and writes it now, so that a constraint speaks inside the call. */
    Followup change(String reference, Consumer<Followup> change) {
        var followup = of(reference);
        change.accept(followup);
        return followups.saveAndFlush(followup);
    }
}
