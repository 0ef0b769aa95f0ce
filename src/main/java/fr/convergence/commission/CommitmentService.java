package fr.convergence.commission;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.rules.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the commission agreed on with people, read again when the file comes back: was it done? */
@Service
@Transactional
public class CommitmentService {

    private final Decisions decisions;
    private final AgreedActions actions;
    private final SessionStore store;
    private final ProgrammeClock clock;

    CommitmentService(Decisions decisions, AgreedActions actions, SessionStore store, ProgrammeClock clock) {
        this.decisions = decisions;
        this.actions = actions;
        this.store = store;
        this.clock = clock;
    }

    /** Everything agreed on for a parcours, the oldest decision first. */
    @Transactional(readOnly = true)
    public List<Commitment> of(String parcoursReference) {
        return decisions.findByReferenceOrderByDecidedOn(parcoursReference).stream().flatMap(Decision::commitments).toList();
    }

    /**
     * Says what became of a commitment; a later word replaces an earlier one.
     *
     * @param note required unless it was met
     * @throws Refusal when the commitment does not exist, or the note is missing
     */
    public void answer(UUID id, CommitmentResult result, String note, String by) {
        var action = actions.findById(id).orElseThrow(() -> new Refusal("Cet engagement n'existe plus : rafraîchissez votre liste."));
        action.answer(result, note, by, clock.today());
        store.refusingTheSecond(() -> actions.saveAndFlush(action));
    }
}
