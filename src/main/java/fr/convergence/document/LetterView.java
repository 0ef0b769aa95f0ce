package fr.convergence.document;

import java.time.LocalDate;
import java.util.UUID;

/** A letter on a list. @param handedOn day on which the person received it; null while it waits @param means how she did */
public record LetterView(UUID id, String about, String title, LocalDate writtenOn, LocalDate handedOn, String means) {}
