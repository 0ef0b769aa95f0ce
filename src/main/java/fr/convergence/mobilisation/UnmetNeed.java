package fr.convergence.mobilisation;

import fr.convergence.parcours.Domain;
import java.time.LocalDate;
import java.util.List;

/**
 * A need the network could not answer, for the meetings of the network; it names no person.
 *
 * @param siae structure in which it was expressed
 * @param motives motives with which operators refused it, in their order
 */
public record UnmetNeed(String siae, Domain domain, UnmetReason reason, List<RefusalMotive> motives, LocalDate recordedOn) {}
