package fr.convergence.worksite;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.HoursDerogation;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps of working time, up or down, always with the person's agreement. */
@Service
@Transactional
public class HoursService {

    private final Placements placements;
    private final WorkRules rules;
    private final ParcoursService parcours;
    private final ProgrammeClock clock;

    HoursService(Placements placements, WorkRules rules, ParcoursService parcours, ProgrammeClock clock) {
        this.placements = placements;
        this.rules = rules;
        this.parcours = parcours;
        this.clock = clock;
    }

    /** Usual steps around the hours she works now. */
    @Transactional(readOnly = true)
    public HoursLadder ladder(String reference) {
        return rules.ladder(contract(reference).kind(), placements.current(reference).hours().orElse(BigDecimal.ZERO));
    }

    /**
     * Keeps a step and her answer. Nothing changes unless she agrees; an amendment changes the contract's hours too.
     *
     * @param by account of who proposed it with her
     */
    public void propose(String reference, HoursProposal proposal, String by) {
        var contract = contract(reference);
        refuseBeyond(contract, proposal);
        var placement = placements.current(reference);
        placement.propose(proposal, by, clock.today());
        placements.saveAndFlush(placement);
        if (proposal.answer() == HoursAnswer.AGREED && proposal.amendedOn() != null) {
            parcours.amendHours(reference, proposal.weeklyHours());
        }
    }

    /** The prefect allows fewer hours than the ordinary minimum under the contract of today. @throws Refusal when the law does not */
    public void derogate(String reference, HoursDerogation derogation) {
        parcours.derogateHours(reference, contract(reference).kind(), derogation);
    }

    private void refuseBeyond(ContractTerms contract, HoursProposal proposal) {
        Refusal.when(proposal.amendedOn() == null && proposal.weeklyHours().compareTo(contract.weeklyHours()) > 0,
                "Le contrat prévoit " + contract.weeklyHours().stripTrailingZeros().toPlainString()
                        + " heures par semaine : pour aller au-delà, faites signer un avenant et indiquez sa date.");
        var minimum = rules.ladder(contract.kind(), contract.weeklyHours()).minimum();
        Refusal.when(proposal.weeklyHours().compareTo(BigDecimal.valueOf(minimum)) < 0 && !proposal.derogation(),
                "Moins de " + minimum + " heures par semaine : le contrat doit le prévoir (L5132-15-1). Cochez la case si c'est le cas.");
    }

    private ContractTerms contract(String reference) {
        return Optional.ofNullable(parcours.view(reference).currentContract())
                .orElseThrow(() -> new Refusal("Aucun contrat n'est en cours : les heures se fixent avec un contrat."));
    }
}
