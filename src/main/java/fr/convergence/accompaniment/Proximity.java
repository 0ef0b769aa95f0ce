package fr.convergence.accompaniment;

import java.time.LocalDate;

/**
 * An accompagnement de proximité: somebody physically went with the person (definition of Convergence France).
 *
 * @param minutes time spent, from 5 to 600
 * @param note what came out of it; may be null
 */
public record Proximity(LocalDate doneOn, Companion companion, VisitPlace place, int minutes, String note) {}
