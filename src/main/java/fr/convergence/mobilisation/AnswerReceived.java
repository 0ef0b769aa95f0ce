package fr.convergence.mobilisation;

import java.util.UUID;

/** An answer of the operator waits in the inbox of a need. */
public record AnswerReceived(UUID mobilisationId, String reference) {}
