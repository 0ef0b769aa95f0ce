package fr.convergence.transfer;

import java.time.LocalDate;

/** A structure proposed, and what became of it. Fields of later steps are null before. */
public record TargetView(
        String siae, int rank, TargetStatus status, LocalDate askedOn, LocalDate answeredOn, HostRefusal refusal, String explanation) {}
