package fr.convergence.transfer;

import fr.convergence.parcours.French;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The clocks that follow the person from one structure to the next. Last days, included.
 *
 * @param programmeEnd five years over all SIAE
 * @param authorisedUntil last day a contract may reach today
 * @param passEnd last day of the PASS IAE
 * @param remaining time left in the programme
 * @param rows contract, PASS IAE and programme: time used and time left of each
 */
public record Clocks(LocalDate programmeEnd, LocalDate authorisedUntil, LocalDate passEnd, Period remaining, List<ClockRow> rows) {

    /** The three clocks in one French sentence. */
    public String text() {
        return "Encore " + French.duration(remaining) + " dans le programme (jusqu'au " + French.day(programmeEnd)
                + ") · contrats possibles jusqu'au " + French.day(authorisedUntil) + " · PASS IAE jusqu'au " + French.day(passEnd);
    }
}
