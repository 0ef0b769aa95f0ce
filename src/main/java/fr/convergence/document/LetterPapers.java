package fr.convergence.document;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.document.Paper.Block;
import fr.convergence.document.Paper.Paragraph;
import fr.convergence.notification.Letter;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A letter to the person as the paper that is handed to her, under the name of the structure that wrote it. */
@Component
class LetterPapers {

    private final ParcoursService parcours;
    private final Letterheads letterheads;
    private final PaperPress press;

    LetterPapers(ParcoursService parcours, Letterheads letterheads, PaperPress press) {
        this.parcours = parcours;
        this.letterheads = letterheads;
        this.press = press;
    }

    /** @param structures that answer for the reference now; at least one */
    DocumentFile print(Letter letter, Set<String> structures) {
        var paper = new Paper(letter.title(), letter.paragraphs().stream().<Block>map(Paragraph::new).toList());
        var on = day(letter.writtenAt());
        var view = parcours.views(List.of(letter.reference())).stream().findFirst();
        var siae = view.flatMap(seen -> writer(seen, on)).orElseGet(() -> structures.stream().sorted().findFirst().orElseThrow());
        var addressee = view.map(seen -> seen.person().firstName() + " " + seen.person().lastName()).orElse(null);
        return DocumentFile.pdf(letter.reference(), DocumentKind.LETTER,
                press.print(paper, letterheads.of(siae, letter.reference(), on, addressee), Content.sha256(Content.of(paper))));
    }

    static LetterView view(Letter letter) {
        return new LetterView(letter.id(), letter.reference(), letter.title(), day(letter.writtenAt()),
                letter.isHanded() ? day(letter.handedAt()) : null, letter.means());
    }

    /** A person who went on elsewhere keeps letters of the structure she was in: the last to have signed before that day. */
    private static Optional<String> writer(ParcoursView seen, LocalDate on) {
        return seen.contracts().stream().filter(contract -> !contract.startsOn().isAfter(on)).reduce((earlier, later) -> later)
                .or(() -> seen.contracts().stream().findFirst())
                .map(ContractTerms::siae)
                .or(() -> Optional.of(seen.siae()));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ProgrammeClock.PARIS);
    }
}
