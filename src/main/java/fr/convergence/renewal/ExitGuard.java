package fr.convergence.renewal;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Nobody leaves the programme because a day passed while her file waited for a decision (programme parameter). */
@Component
public class ExitGuard {

    private static final String WAITING =
            "Une décision est encore attendue sur la suite du contrat : le terme seul ne fait pas sortir du programme. ";

    private final List<AwaitedDecision> awaited;
    private final ParcoursService parcours;
    private final ProgrammeClock clock;

    ExitGuard(List<AwaitedDecision> awaited, ParcoursService parcours, ProgrammeClock clock) {
        this.awaited = awaited;
        this.parcours = parcours;
        this.clock = clock;
    }

    /** What to do instead, in French, while a decision is expected; empty when none is. */
    public Optional<String> insteadOfLeaving(String reference) {
        if (awaited.stream().noneMatch(decision -> decision.isAwaited(reference))) {
            return Optional.empty();
        }
        var until = parcours.view(reference).authorisedUntil();
        return Optional.of(WAITING + (until != null && until.isAfter(clock.today())
                ? "Enregistrez un contrat signé, jusqu'au " + French.day(until)
                        + " au plus tard, ou accompagnez la personne sans contrat jusqu'à la décision."
                : "Accompagnez la personne sans contrat jusqu'à la décision."));
    }

    /** @throws Refusal while a decision is expected */
    public void refuseToLapse(String reference) {
        insteadOfLeaving(reference).ifPresent(instead -> {
            throw new Refusal(instead);
        });
    }
}
