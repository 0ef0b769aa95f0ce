package fr.convergence.clocks;

import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.Siae;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.pass.PassService;
import fr.convergence.pass.PassView;
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
    private final PassService passes;
    private final DirectoryService directory;

    Histories(ParcoursService parcours, PassService passes, DirectoryService directory) {
        this.parcours = parcours;
        this.passes = passes;
        this.directory = directory;
    }

    List<PersonHistory> of(Collection<String> references) {
        var all = parcours.histories(references);
        var byReference = all.stream().collect(Collectors.toMap(ParcoursView::reference, Function.identity()));
        var byPerson = all.stream().collect(Collectors.groupingBy(ParcoursView::personId));
        var latest = passes.latest(byPerson.keySet());
        var employers = directory.siaes().stream()
                .collect(Collectors.toMap(Siae::code, siae -> new Employer(siae.name(), siae.kind().name())));
        return references.stream()
                .map(byReference::get)
                .filter(Objects::nonNull)
                .map(view -> of(lives(view, byPerson.get(view.personId())), pass(view, latest.get(view.personId())), employers))
                .toList();
    }

    /** The PASS this parcours runs on; an older one is known by its dates alone. */
    private static PassView pass(ParcoursView view, PassView latest) {
        return latest != null && latest.startsOn().equals(view.passStart()) ? latest : null;
    }

    /** Parcours that share the same clocks: somebody who came back before the waiting period was over carried them on. */
    private static List<ParcoursView> lives(ParcoursView view, List<ParcoursView> all) {
        return all.stream()
                .filter(life -> life.reference().equals(view.reference())
                        || Objects.equals(life.programmeStart(), view.programmeStart()) && life.openedOn().isBefore(view.openedOn()))
                .toList();
    }

    /** One history of parcours that carry on, the oldest first. @param pass may be null */
    static PersonHistory of(List<ParcoursView> lives, PassView pass, Map<String, Employer> employers) {
        var view = lives.get(lives.size() - 1);
        var spells = lives.stream().flatMap(life -> life.contracts().stream()).map(terms -> spell(terms, employers.get(terms.siae()))).toList();
        var derogations = lives.stream().flatMap(life -> life.derogations().stream()).toList();
        return new PersonHistory(view.reference(), view.person().birthDate(), view.programmeStart(), view.passStart(),
                view.authorisedUntil(), view.hiredOn(), spells, pauses(pass), view.authorisations(), derogations, prolongations(pass),
                pass == null || pass.closure() == null ? null : pass.closure().on());
    }

    private static List<Pause> pauses(PassView pass) {
        return pass == null ? List.of() : pass.suspensions().stream()
                .map(stop -> new Pause(stop.reason().label(), stop.startsOn(), stop.endsOn()))
                .toList();
    }

    private static List<Added> prolongations(PassView pass) {
        return pass == null ? List.of() : pass.extensions().stream()
                .map(given -> new Added(given.startsOn(), given.days(), given.reason().label()))
                .toList();
    }

    private static Spell spell(ContractTerms terms, Employer employer) {
        return new Spell(terms.siae(), employer.name(), employer.kind(), terms.kind(), terms.weeklyHours(), terms.startsOn(), terms.endsOn());
    }

    /** What the clocks say of a structure. @param kind code of its kind */
    record Employer(String name, String kind) {}
}
