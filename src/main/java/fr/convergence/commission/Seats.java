package fr.convergence.commission;

import fr.convergence.rules.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The seats of one session together. */
record Seats(List<Seat> all) {

    /** Refuses a table round which one person would decide alone, or twice. */
    void checkComposition(String chair) {
        Refusal.when(all.stream().anyMatch(seat -> seat.quality() == null || seat.titular() == null),
                "Complétez chaque siège : sa qualité et son titulaire.");
        Refusal.when(all.size() < 2, "Désignez au moins deux titulaires : personne ne décide seul.");
        var people = accounts();
        Refusal.unless(people.stream().distinct().count() == people.size(),
                "Une même personne ne tient qu'un siège, comme titulaire ou comme suppléante.");
        Refusal.unless(all.stream().anyMatch(seat -> seat.titular().equals(chair)),
                "La présidence revient à l'un des titulaires : désignez-le.");
    }

    /** Refuses recusals after which nobody could decide on a file. */
    void checkSomebodyDecides(Set<String> recused) {
        Refusal.when(recused.containsAll(accounts()),
                "Pour chaque dossier, au moins un membre prend part à la décision : retirez une récusation, ou désignez une suppléance.");
    }

    /** The seats once it is known who came. */
    Seats attendedBy(Collection<String> present) {
        Refusal.unless(accounts().containsAll(present), "Seuls les titulaires désignés et leurs suppléants peuvent être présents.");
        return new Seats(all.stream().map(seat -> seat.attendedBy(present)).toList());
    }

    /** Accounts of all titulars and deputies. */
    List<String> accounts() {
        return all.stream().flatMap(Seat::people).toList();
    }

    /** Accounts of who takes a seat, one a seat. */
    List<String> holders(Set<String> recused) {
        return all.stream().flatMap(seat -> seat.holder(recused).stream()).toList();
    }
}
