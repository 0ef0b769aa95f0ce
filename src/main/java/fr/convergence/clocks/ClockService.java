package fr.convergence.clocks;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.rules.Refusal;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of a person, or of a page of people, today. */
@Service
@Transactional(readOnly = true)
public class ClockService {

    private final Histories histories;
    private final ClockReckoner reckoner;
    private final ProgrammeClock clock;

    ClockService(Histories histories, ClockReckoner reckoner, ProgrammeClock clock) {
        this.histories = histories;
        this.reckoner = reckoner;
        this.clock = clock;
    }

    /** Clocks of one parcours today. @throws Refusal when no parcours has this reference */
    public ParcoursClocks of(String reference) {
        return of(List.of(reference)).stream().findFirst()
                .orElseThrow(() -> new Refusal("Aucun parcours ne porte cette référence : vérifiez-la."));
    }

    /**
     * Clocks of several parcours today, in the order of the references; unknown ones are left out. The number of
     * statements does not depend on how many there are.
     */
    public List<ParcoursClocks> of(Collection<String> references) {
        return histories.of(references).stream().map(history -> reckoner.reckon(history, clock.today())).toList();
    }
}
