package fr.convergence.transfer;

import java.time.LocalDate;
import java.util.List;

/**
 * Structures proposed to the person.
 *
 * @param targets codes of one to three structures, the first to be asked first
 * @param explanation why, in plain words; stays in our tables
 * @param plannedOn day on which she would begin there
 */
public record Proposal(List<String> targets, TransferMotive motive, String explanation, LocalDate plannedOn) {}
