package fr.convergence.commission.process;

import fr.convergence.commission.AgendaView;
import fr.convergence.commission.CommissionService;
import fr.convergence.commission.Seat;
import fr.convergence.commission.SessionView;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.forms.Option;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalStatus;
import fr.convergence.renewal.RenewalView;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Files and members as the forms of a session name them. */
@Component
class AgendaTexts {

    record Row(int rank, String person, String reference, String term, String state, String heard, String recused) {}

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
        return shortLabel(file) + ", terme le " + French.day(file.term()) + (isComplete(file) ? "" : ", à compléter");
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

    /** The agenda as a table, in the order of examination. */
    List<Row> agenda(SessionView session) {
        var listed = session.listed();
        return IntStream.range(0, listed.size()).mapToObj(place -> row(session, listed.get(place), place + 1)).toList();
    }

    private Row row(SessionView session, AgendaView item, int rank) {
        var file = renewals.file(item.file());
        return new Row(rank, person(item.reference()), item.reference(), French.day(file.term()), state(session, file),
                file.words() != null && file.words().heard() ? "Oui" : "Non", names(item.recused()));
    }

    private String state(SessionView session, RenewalView file) {
        return (isComplete(file) ? "Complet" : "Dossier à compléter")
                + (session.heldOn().isAfter(commission.lastUsefulDay(file.term())) ? " ; terme trop proche de la séance" : "");
    }

    private static boolean isComplete(RenewalView file) {
        return file.status() == RenewalStatus.READY;
    }

    /** «Prénom N., Autre M.», or «—». */
    String names(Collection<String> accounts) {
        return accounts.isEmpty() ? "—" : accounts.stream().map(staff::nameOf).sorted().collect(Collectors.joining(", "));
    }

    List<Option> members(Collection<String> accounts) {
        return accounts.stream().map(account -> new Option(account, staff.nameOf(account))).toList();
    }

    /** Titulars and deputies, each with her place. */
    List<Option> round(SessionView session) {
        var qualities = commission.qualities(session.reference());
        return session.seats().stream().flatMap(seat -> places(seat, qualities.getOrDefault(seat.quality(), "Autre"))).toList();
    }

    private Stream<Option> places(Seat seat, String quality) {
        var titular = new Option(seat.titular(), staff.nameOf(seat.titular()) + " (" + quality + ", titulaire)");
        return seat.deputy() == null
                ? Stream.of(titular)
                : Stream.of(titular, new Option(seat.deputy(),
                        staff.nameOf(seat.deputy()) + " (" + quality + ", suppléance de " + staff.nameOf(seat.titular()) + ")"));
    }
}
