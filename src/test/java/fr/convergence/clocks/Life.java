package fr.convergence.clocks;

import fr.convergence.parcours.Authorisation;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.HoursDerogation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the history of somebody who does not exist. */
final class Life {

    private final LocalDate start;
    private final List<Spell> spells = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private final List<Authorisation> authorisations = new ArrayList<>();
    private final List<HoursDerogation> derogations = new ArrayList<>();
    private final List<Added> added = new ArrayList<>();
    private LocalDate born = LocalDate.of(1985, 4, 3);
    private LocalDate hiredOn;

    private Life(LocalDate start) {
        this.start = start;
    }

    static Life from(LocalDate start) {
        return new Life(start);
    }

    Life born(String day) {
        born = LocalDate.parse(day);
        return this;
    }

    Life contract(String siae, String from, String until) {
        return contract(siae, LocalDate.parse(from), LocalDate.parse(until));
    }

    Life contract(String siae, LocalDate from, LocalDate until) {
        return contract(siae, from, until, ContractKind.CDDI_CVG, BigDecimal.valueOf(26));
    }

    Life contract(String siae, LocalDate from, LocalDate until, ContractKind kind, BigDecimal hours) {
        spells.add(new Spell(siae, "Structure " + siae, "ACI", kind, hours, from, until));
        return this;
    }

    Life suspension(String from, String until) {
        return pause(new Pause("Contrat rompu", LocalDate.parse(from), LocalDate.parse(until)));
    }

    Life pause(Pause pause) {
        pauses.add(pause);
        return this;
    }

    Life decision(Authorisation decision) {
        authorisations.add(decision);
        return this;
    }

    Life prolongation(String on, long days) {
        added.add(new Added(LocalDate.parse(on), days, "Difficultés particulièrement importantes"));
        return this;
    }

    Life derogation(HoursDerogation derogation) {
        derogations.add(derogation);
        return this;
    }

    Life hired(String day) {
        hiredOn = LocalDate.parse(day);
        return this;
    }

    PersonHistory history() {
        return new PersonHistory("CVG-2026-99999", born, start, start, start.plusMonths(24).minusDays(1), hiredOn, spells, pauses, authorisations, derogations, added, null);
    }
}
