package fr.convergence.worksite;

import fr.convergence.rules.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Placements extends Repository<Placement, UUID> {

    Placement saveAndFlush(Placement placement);

    Optional<Placement> findByReferenceAndEndedOnIsNull(String reference);

    List<Placement> findByReferenceOrderByStartedOn(String reference);

    /** The stay under way. @throws Refusal when the person is on no worksite */
    default Placement current(String reference) {
        return findByReferenceAndEndedOnIsNull(reference)
                .orElseThrow(() -> new Refusal("Cette personne n'est sur aucun chantier en ce moment."));
    }
}
