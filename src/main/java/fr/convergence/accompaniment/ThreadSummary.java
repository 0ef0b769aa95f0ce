package fr.convergence.accompaniment;

import java.util.List;

/**
 * One page on a parcours, as its reader may see it.
 *
 * @param clocks French sentences: contract, what is authorised, programme, with the time that remains
 * @param referents French lines, one a referent
 * @param openActions what remains to be done, masked where the reader may only know that it exists
 * @param lastConcertation French sentence
 * @param notes French sentences to keep in mind; often empty
 */
public record ThreadSummary(
        String person,
        List<String> clocks,
        List<String> referents,
        List<ActionView> openActions,
        String lastConcertation,
        List<String> notes) {}
