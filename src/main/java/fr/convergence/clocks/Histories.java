package fr.convergence.clocks;

import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.Siae;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what the pathway and the directory know of each person; one reading for all of them. */
@Component
class Histories {

    private final ParcoursService parcours;
    private final DirectoryService directory;

    Histories(ParcoursService parcours, DirectoryService directory) {
        this.parcours = parcours;
        this.directory = directory;
    }

    List<PersonHistory> of(Collection<String> references) {
        var all = parcours.histories(references);
        var byReference = all.stream().collect(Collectors.toMap(ParcoursView::reference, Function.identity()));
        var byPerson = all.stream().collect(Collectors.groupingBy(ParcoursView::personId));
        var employers = directory.siaes().stream()
                .collect(Collectors.toMap(Siae::code, siae -> new Employer(siae.name(), siae.kind().name())));
        return references.stream()
                .map(byReference::get)
                .filter(Objects::nonNull)
                .map(view -> of(lives(view, byPerson.get(view.personId())), employers))
                .toList();
    }

    /** Parcours that share the same clocks: somebody who came back before the waiting period was over carried them on. */
    private static List<ParcoursView> lives(ParcoursView view, List<ParcoursView> all) {
        return all.stream()
                .filter(life -> life.reference().equals(view.reference())
                        || Objects.equals(life.programmeStart(), view.programmeStart()) && life.openedOn().isBefore(view.openedOn()))
                .toList();
    }

    /** One history of parcours that carry on, the oldest first. */
    static PersonHistory of(List<ParcoursView> lives, Map<String, Employer> employers) {
        var view = lives.get(lives.size() - 1);
        var spells = lives.stream().flatMap(life -> life.contracts().stream()).map(terms -> spell(terms, employers.get(terms.siae()))).toList();
        var derogations = lives.stream().flatMap(life -> life.derogations().stream()).toList();
        return new PersonHistory(view.reference(), view.person().birthDate(), view.programmeStart(), view.passStart(),
                view.authorisedUntil(), view.hiredOn(), spells, away(lives), view.authorisations(), derogations);
    }

    /** Between two parcours no contract ran: the PASS IAE was suspended (R5132-1-3). */
    private static List<Pause> away(List<ParcoursView> lives) {
        var pauses = new ArrayList<Pause>();
        LocalDate closedOn = null;
        for (var life : lives) {
            if (closedOn != null && closedOn.isBefore(life.openedOn())) {
                pauses.add(new Pause(Pause.What.PASS, "Hors du programme", closedOn.plusDays(1), life.openedOn()));
            }
            closedOn = life.closedOn();
        }
        return pauses;
    }

    private static Spell spell(ContractTerms terms, Employer employer) {
        return new Spell(terms.siae(), employer.name(), employer.kind(), terms.kind(), terms.weeklyHours(), terms.startsOn(), terms.endsOn());
    }

    /** What the clocks say of a structure. @param kind code of its kind */
    record Employer(String name, String kind) {}
}
