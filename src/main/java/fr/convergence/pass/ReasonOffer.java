package fr.convergence.pass;

import java.time.LocalDate;
import java.util.List;

/**
 * A reason as it may be asked today: also when it is not open, with why.
 *
 * @param lastDay latest last day of the PASS that this request may reach; the current one when nothing is left
 * @param daysLeft days that one request may still add
 * @param prescriber whether a prescriber must agree
 * @param report whether the report may be joined
 * @param why French sentences: rule, source, prolongations counted
 */
public record ReasonOffer(
        ExtensionReason reason, boolean open, LocalDate lastDay, long daysLeft, boolean prescriber, boolean report, List<String> why) {

    public ReasonOffer {
        why = List.copyOf(why);
    }
}
