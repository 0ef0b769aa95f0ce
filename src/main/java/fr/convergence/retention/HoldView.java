package fr.convergence.retention;

import java.time.LocalDate;

/** A hold as its form shows it. */
public record HoldView(
        String reference, String siae, HoldReason reason, String explanation, String setBy, LocalDate setOn, LocalDate reviewOn) {}
