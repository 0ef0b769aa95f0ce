package fr.convergence.clocks;

import fr.convergence.parcours.Authorisation;
import fr.convergence.parcours.HoursDerogation;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What happened to one person, as the clocks need it: over all employers and over parcours that carried on.
 *
 * @param programmeStart first day of her first contract; null before
 * @param passStart first day of her PASS IAE; without one, the first day of her first contract
 * @param authorisedUntil last day a contract may reach today; null before the first contract
 * @param hiredOn first day of a job outside insertion; null before
 * @param prolongations of the PASS IAE
 * @param passClosedOn last day of a PASS IAE closed after a long suspension; null without one
 */
public record PersonHistory(String reference, LocalDate birthDate, LocalDate programmeStart, LocalDate passStart, LocalDate authorisedUntil,
        LocalDate hiredOn, List<Spell> spells, List<Pause> pauses, List<Authorisation> authorisations, List<HoursDerogation> derogations,
        List<Added> prolongations, LocalDate passClosedOn) {

    /** Puts events in order. @throws Refusal when two contracts overlap */
    public PersonHistory {
        passStart = passStart == null ? programmeStart : passStart;
        spells = spells.stream().sorted(Comparator.comparing(Spell::from).thenComparing(Spell::until)).toList();
        pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
        for (var next = 1; next < spells.size(); next++) {
            refuseOverlap(spells.get(next - 1), spells.get(next));
        }
    }

    private static void refuseOverlap(Spell one, Spell other) {
        Refusal.when(one.overlaps(other), "Deux contrats se chevauchent : " + one.text() + ", et " + other.text()
                + ". Corrigez les dates de l'un des deux.");
    }
}
