package fr.convergence.parcours;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A parcours as other capabilities read it: a picture, not the thing.
 *
 * @param siae structure that accompanies the person now
 * @param programmeStart first day of the first contract; null before
 * @param authorisedUntil last day a contract may reach; null before the first contract
 * @param passEnd last day of the PASS IAE; null before the first contract
 * @param contracts all contracts, in order of their start
 * @param authorisations decisions of the commission that moved the authorised day, in order
 * @param currentContract the contract under way; null without one
 * @param derogations fewer hours than the ordinary minimum, allowed by the prefect for a time
 * @param hiredOn first day of a job outside insertion; null before
 */
public record ParcoursView(
        String reference,
        UUID personId,
        Identity person,
        String siae,
        ParcoursStatus status,
        LocalDate openedOn,
        LocalDate programmeStart,
        LocalDate authorisedUntil,
        LocalDate passStart,
        LocalDate passEnd,
        LocalDate closedOn,
        List<ContractTerms> contracts,
        List<Authorisation> authorisations,
        ContractTerms currentContract,
        Map<ReferentRole, String> referents,
        List<HoursDerogation> derogations,
        LocalDate hiredOn) {

    /** Account of the professional who holds the role now. */
    public Optional<String> referent(ReferentRole role) {
        return Optional.ofNullable(referents.get(role));
    }

    /** Whether the contract under way goes on, without a day between, from another with the same employer: nobody was hired. */
    public boolean goesOn() {
        return currentContract != null && contracts.stream().anyMatch(earlier -> earlier.siae().equals(currentContract.siae())
                && earlier.endsOn().plusDays(1).equals(currentContract.startsOn()));
    }

    /** Last day of the contract under way. */
    public Optional<LocalDate> term() {
        return Optional.ofNullable(currentContract).map(ContractTerms::endsOn);
    }
}
