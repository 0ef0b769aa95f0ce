package fr.convergence.parcours;

import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The contracts of a parcours in the order of their start: which one is under way, which was signed ahead, what a stop does. */
record ContractChain(List<Contract> contracts) {

    /** The last contract that nothing has ended, begun or not. */
    Optional<Contract> current() {
        return contracts.stream().filter(Contract::isOpen).reduce((first, last) -> last);
    }

    /** A renewal already signed that begins after that day, while another contract has begun. */
    Optional<Contract> aheadOf(LocalDate day) {
        return current().filter(contract -> contract.terms().startsOn().isAfter(day) && begunBy(day).isPresent());
    }

    /** Refuses to stop on that day a contract that has begun later; one signed ahead may still be let go. */
    void refuseAStopBeforeItsStart(LocalDate day, LocalDate today) {
        current().map(Contract::terms).filter(terms -> terms.startsOn().isAfter(day))
                .ifPresent(terms -> Refusal.unless(terms.startsOn().isAfter(today) && aheadOf(day).isPresent(),
                        "Le contrat en cours a commencé le " + French.day(terms.startsOn()) + " : le nouveau doit commencer après."));
    }

    /** The contracts that a stop on that day leaves as they are. */
    List<Contract> leftByAStop(LocalDate day) {
        var cutShort = aheadOf(day).isPresent() ? begunBy(day) : Optional.<Contract>empty();
        return contracts.stream()
                .filter(contract -> !contract.isOpen() && !contract.terms().startsOn().isAfter(day))
                .filter(contract -> cutShort.filter(contract::equals).isEmpty())
                .toList();
    }

    /** Renewals are signed months ahead: those that have not begun by that day never take effect, and the contract before them ends. */
    void stop(LocalDate day, ContractEnd reason) {
        var begun = begunBy(day);
        if (begun.isPresent() && contracts.removeIf(contract -> contract.terms().startsOn().isAfter(day))) {
            begun.get().cutShort(day, reason);
        } else {
            current().ifPresent(contract -> contract.end(day, reason));
        }
    }

    /**
     * Whether a contract goes on the next day with the same employer: nobody is hired. The prolongation of the PASS may be
     * asked until after its end, and nobody loses her place while it waits.
     */
    boolean goesOnIn(ContractTerms terms) {
        return contracts.stream().map(Contract::terms)
                .anyMatch(other -> other.siae().equals(terms.siae()) && other.endsOn().plusDays(1).equals(terms.startsOn()));
    }

    private Optional<Contract> begunBy(LocalDate day) {
        return contracts.stream().filter(contract -> !contract.terms().startsOn().isAfter(day)).reduce((first, last) -> last);
    }
}
