package fr.convergence.pass;

import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The latest PASS of a person, found and written; her parcours is told its dates at once. */
@Component
class PassBook {

    private final Passes passes;
    private final ParcoursService parcours;

    PassBook(Passes passes, ParcoursService parcours) {
        this.passes = passes;
        this.parcours = parcours;
    }

    Optional<Pass> latest(UUID personId) {
        return passes.findByPersonIdOrderByStartsOn(personId).stream().reduce((first, last) -> last);
    }

    /** Every PASS of those people, the oldest first. */
    List<Pass> all(Collection<UUID> people) {
        return passes.findByPersonIdInOrderByStartsOn(people);
    }

    Pass found(String reference) {
        return latest(parcours.view(reference).personId())
                .orElseThrow(() -> new Refusal("La personne n'a pas encore de PASS IAE : il s'ouvre avec son premier contrat."));
    }

    void change(String reference, Consumer<Pass> change) {
        var pass = found(reference);
        change.accept(pass);
        keep(reference, pass);
    }

    /** Writes down a number that no other PASS bears. */
    void identify(String reference, String number) {
        var pass = found(reference);
        var checked = PassNumber.checked(number);
        Refusal.when(checked != null && passes.existsByNumberAndIdNot(checked, pass.id()),
                "Ce numéro est déjà celui d'un autre PASS IAE : relisez-le sur la plateforme.");
        pass.identify(checked);
        keep(reference, pass);
    }

    /** Two colleagues at the same instant: one wins, the other is told. */
    void keep(String reference, Pass pass) {
        try {
            passes.saveAndFlush(pass);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException lost) {
            throw new Refusal("Un collègue vient de modifier ce PASS IAE : validez à nouveau.");
        }
        parcours.passRuns(reference, pass.startsOn(), pass.endsOn());
    }
}
