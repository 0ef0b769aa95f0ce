package fr.convergence.commission;

import fr.convergence.directory.Staff;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.rules.Refusal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may sit on the commission of a structure, and who may take care of an action it proposes. */
@Component
class CommissionMembers {

    private static final List<String> CARERS = List.of("cip", "referent-emploi", "referent-logement", "referent-sante", "encadrant",
            "educateur", "coordination", "direction");

    private final StaffDirectory staff;
    private final CommissionRules rules;

    CommissionMembers(StaffDirectory staff, CommissionRules rules) {
        this.staff = staff;
        this.rules = rules;
    }

    /** Colleagues who may be titulars or deputies, by name. */
    List<Staff> eligible(String siae) {
        return named(rules.seats(siae).stream().map(CommissionRules.SeatRule::profession), siae);
    }

    /** The seats a session begins with: each colleague once, in the first quality of the table. */
    List<Seat> proposed(String siae) {
        var seats = new LinkedHashMap<String, Seat>();
        rules.seats(siae).stream().filter(CommissionRules.SeatRule::proposed).forEach(rule -> staff.members(rule.profession(), siae)
                .forEach(colleague -> seats.putIfAbsent(colleague.account(), Seat.of(rule.quality(), colleague.account(), null))));
        return List.copyOf(seats.values());
    }

    /** Colleagues who may own a proposed action, by name. */
    List<Staff> carers(String siae) {
        return named(CARERS.stream(), siae);
    }

    void checkSeats(List<Seat> seats, String siae) {
        Refusal.unless(rules.qualities(siae).keySet().containsAll(seats.stream().map(Seat::quality).toList()),
                "Choisissez la qualité de chaque siège dans la liste.");
        Refusal.unless(accounts(eligible(siae)).containsAll(new Seats(seats).accounts()),
                "Choisissez titulaires et suppléants dans la liste des membres de la commission.");
    }

    void checkCarers(Collection<String> accounts, String siae) {
        Refusal.unless(accounts(carers(siae)).containsAll(accounts), "Choisissez dans la liste qui se charge de chaque action.");
    }

    private List<Staff> named(Stream<String> professions, String siae) {
        return professions.flatMap(profession -> staff.members(profession, siae).stream()).distinct()
                .sorted(Comparator.comparing(Staff::name)).toList();
    }

    private static List<String> accounts(List<Staff> colleagues) {
        return colleagues.stream().map(Staff::account).toList();
    }
}
