package fr.convergence.commission;

import fr.convergence.directory.Staff;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.rules.Refusal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may sit on the commission of a structure, and who may take care of an action it proposes. */
@Component
class CommissionMembers {

    private static final List<String> SEATS = List.of("membre-commission", "direction");
    private static final List<String> CARERS = List.of("cip", "referent-emploi", "referent-logement", "referent-sante", "encadrant",
            "educateur", "coordination", "direction");

    private final StaffDirectory staff;

    CommissionMembers(StaffDirectory staff) {
        this.staff = staff;
    }

    /** Colleagues who may be titular members, by name. */
    List<Staff> seats(String siae) {
        return of(SEATS, siae);
    }

    /** Colleagues who may own a proposed action, by name. */
    List<Staff> carers(String siae) {
        return of(CARERS, siae);
    }

    void checkSeats(Collection<String> accounts, String siae) {
        Refusal.unless(accounts(seats(siae)).containsAll(accounts),
                "Choisissez les titulaires dans la liste des membres de la commission.");
    }

    void checkCarers(Collection<String> accounts, String siae) {
        Refusal.unless(accounts(carers(siae)).containsAll(accounts), "Choisissez dans la liste qui se charge de chaque action.");
    }

    private List<Staff> of(List<String> professions, String siae) {
        return professions.stream().flatMap(profession -> staff.members(profession, siae).stream()).distinct()
                .sorted(Comparator.comparing(Staff::name)).toList();
    }

    private static List<String> accounts(List<Staff> colleagues) {
        return colleagues.stream().map(Staff::account).toList();
    }
}
