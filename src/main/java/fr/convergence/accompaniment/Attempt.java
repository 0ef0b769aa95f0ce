package fr.convergence.accompaniment;

import java.time.LocalDate;

/** An attempt to reach somebody, without an answer. */
public record Attempt(LocalDate madeOn, ContactChannel channel, String note, String madeBy) {}
