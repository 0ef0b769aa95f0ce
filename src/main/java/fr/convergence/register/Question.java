package fr.convergence.register;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the DPO looks for in the register.
 *
 * @param reference parcours; blank for all those of her structures
 * @param account colleague; blank for all those of her structures
 * @param kind nature of the lines; null for all
 * @param from first day; null for as far back as lines are kept
 * @param to last day; null for until now
 * @param structures where she answers for the data
 */
record Question(String reference, String account, Kind kind, LocalDate from, LocalDate to, Set<String> structures) {

    /** Whether anything at all is asked: the whole register is no answer. */
    boolean isAsked() {
        return !reference.isBlank() || !account.isBlank() || kind != null || from != null || to != null;
    }

    /** Whether its days follow each other. */
    boolean isPossible() {
        return from == null || to == null || !to.isBefore(from);
    }
}
