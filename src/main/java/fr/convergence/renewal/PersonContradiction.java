package fr.convergence.renewal;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The person does not agree with the file, or wishes something else than what is proposed for her. */
@Component
class PersonContradiction implements Contradiction {

    @Override
    public Stream<Contradicted> in(FileReading reading) {
        var words = reading.file().words();
        var proposal = reading.file().proposal();
        if (words == null || proposal == null) {
            return Stream.empty();
        }
        var disagrees = words.agreement() == Agreement.DISAGREES
                ? Stream.of(new Contradicted("proposal.outcome", "la personne n'est pas d'accord avec le dossier"))
                : Stream.<Contradicted>empty();
        var wishes = isAgainst(words.wish(), proposal.outcome())
                ? Stream.of(
                        new Contradicted("proposal.outcome", "la personne souhaite autre chose : " + words.wish().label()),
                        new Contradicted("words.wish", "la proposition est autre : " + proposal.outcome().label()))
                : Stream.<Contradicted>empty();
        return Stream.concat(disagrees, wishes);
    }

    private static boolean isAgainst(Wish wish, Outcome proposed) {
        return switch (wish) {
            case CONTINUE -> proposed == Outcome.TRANSFER || proposed == Outcome.EXIT_PREPARED;
            case OTHER_SIAE -> proposed == Outcome.RENEWED || proposed == Outcome.EXIT_PREPARED;
            case LEAVE -> proposed == Outcome.RENEWED || proposed == Outcome.TRANSFER;
            case UNDECIDED -> false;
        };
    }
}
