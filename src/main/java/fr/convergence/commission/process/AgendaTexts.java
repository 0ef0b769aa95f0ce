package fr.convergence.commission.process;

import fr.convergence.commission.AgendaView;
import fr.convergence.commission.CommissionService;
import fr.convergence.commission.SessionView;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.forms.Option;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalView;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Files and members as the forms of a session name them. */
@Component
class AgendaTexts {

    record Row(int rank, String person, String term, String heard) {}

    private final CommissionService commission;
    private final RenewalService renewals;
    private final ParcoursService parcours;
    private final StaffDirectory staff;

    AgendaTexts(CommissionService commission, RenewalService renewals, ParcoursService parcours, StaffDirectory staff) {
        this.commission = commission;
        this.renewals = renewals;
        this.parcours = parcours;
        this.staff = staff;
    }

    String person(String reference) {
        return parcours.view(reference).person().shortName();
    }

    /** Files that may be on this agenda; one that another session lists says so. */
    List<Option> files(String session) {
        return commission.candidates(session).stream()
                .map(file -> new Option(file.id().toString(), label(file) + elsewhere(file, session)))
                .toList();
    }

    /** The same files, named shortly enough for a narrow select. */
    List<Option> shortFiles(String session) {
        return commission.candidates(session).stream().map(file -> new Option(file.id().toString(), shortLabel(file))).toList();
    }

    private String label(RenewalView file) {
        return shortLabel(file) + ", terme le " + French.day(file.term());
    }

    private String shortLabel(RenewalView file) {
        return person(file.reference()) + ", " + file.reference();
    }

    private String elsewhere(RenewalView file, String session) {
        return commission.sessionOf(file.id())
                .filter(other -> !other.reference().equals(session))
                .map(other -> " (inscrit le " + French.day(other.heldOn()) + ")")
                .orElse("");
    }

    List<Row> agenda(SessionView session) {
        return session.listed().stream().map(this::row).toList();
    }

    private Row row(AgendaView item) {
        var file = renewals.file(item.file());
        return new Row(item.rank(), person(item.reference()), French.day(file.term()), file.words().heard() ? "Oui" : "Non");
    }

    List<Option> members(Collection<String> accounts) {
        return accounts.stream().map(account -> new Option(account, staff.nameOf(account))).toList();
    }
}
