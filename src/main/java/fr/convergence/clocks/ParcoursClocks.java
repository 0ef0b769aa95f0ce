package fr.convergence.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The three clocks of one person on a day, each figure with its explanation.
 *
 * @param day the day they were read
 * @param spells contracts counted, in order of their start
 * @param pauses suspensions counted
 * @param gaps days without contract, over all employers
 * @param contracts one clock an employer, in the order she met them
 * @param pass null before the first contract
 * @param programme null before the first contract
 * @param hours weekly hours and the derogation they rest on
 * @param dates legal dates to come, the nearest first
 */
public record ParcoursClocks(String reference, LocalDate day, List<Spell> spells, List<Pause> pauses, List<Gap> gaps,
        List<ContractTime> contracts, PassTime pass, ProgrammeTime programme, List<Figure> hours, List<LegalDate> dates) {

    /** The nearest legal date. */
    public Optional<LegalDate> next() {
        return dates.stream().findFirst();
    }

    /** The clock of the employer of the last contract. */
    public Optional<ContractTime> current() {
        return contracts.stream().filter(ContractTime::current).findFirst();
    }

    /** Every figure, in the order a person reads them. */
    public List<Figure> figures() {
        var ofContracts = contracts.stream()
                .flatMap(time -> Stream.concat(time.figures().stream(), time.ceilings().stream().map(CeilingTime::figure)));
        var ofPerson = pass == null ? Stream.<Figure>empty() : Stream.concat(pass.figures().stream(), programme.figures().stream());
        return Stream.of(ofContracts, ofPerson, hours.stream()).flatMap(figures -> figures).toList();
    }
}
