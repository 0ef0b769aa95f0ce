package fr.convergence.mobilisation;

import java.util.UUID;

/** What a sleeping need waited for has come: its moment is now. */
public record NeedWoken(UUID mobilisationId, String reference) {}
