package fr.convergence.overview;

import fr.convergence.commission.DecisionView;
import fr.convergence.commission.DeliberationService;
import fr.convergence.document.DocumentFile;
import fr.convergence.document.DocumentView;
import fr.convergence.document.LetterView;
import fr.convergence.document.ReadingService;
import fr.convergence.engine.web.Reader;
import fr.convergence.overview.Overview.PaperLine;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Letters and documents about a reference, the newest first, as far as the reader may open them. */
@Component
class OverviewPapers {

    private final ReadingService reading;
    private final DeliberationService deliberation;
    private final ParcoursService parcours;

    OverviewPapers(ReadingService reading, DeliberationService deliberation, ParcoursService parcours) {
        this.reading = reading;
        this.deliberation = deliberation;
        this.parcours = parcours;
    }

    List<PaperLine> of(Reader reader, String reference) {
        return Stream.concat(
                        reading.letters(reader, reference).stream().map(letter -> line(letter, letter.title())),
                        reading.documents(reader, reference).stream().map(OverviewPapers::line))
                .sorted(Comparator.comparing(PaperLine::on).reversed().thenComparing(PaperLine::title))
                .toList();
    }

    /** Papers of a session: its own, and the letter of each decision; all letters at once under the task's address. */
    List<PaperLine> ofSession(Reader reader, String session, String task) {
        var letters = deliberation.decisions(session).stream().flatMap(decision -> letter(reader, decision).stream()).toList();
        var all = letters.isEmpty()
                ? Stream.<PaperLine>empty()
                : Stream.of(new PaperLine(letters.get(0).on(), "Tous les courriers de la séance", null, "Ouvrir pour imprimer (PDF)",
                        "/tasks/" + task + "/overview/" + session + "/letters"));
        return Stream.of(all, letters.stream(), of(reader, session).stream()).flatMap(lines -> lines).toList();
    }

    private Optional<PaperLine> letter(Reader reader, DecisionView decision) {
        var person = parcours.view(decision.reference()).person().shortName();
        return reading.letters(reader, decision.reference()).stream()
                .filter(letter -> letter.id().equals(decision.letter()))
                .map(letter -> line(letter, person + " : " + letter.title()))
                .findFirst();
    }

    /** The letters of the decisions of a session behind each other; empty when none is hers. */
    Optional<DocumentFile> bundle(Reader reader, String session) {
        var letters = deliberation.decisions(session).stream().map(DecisionView::letter).filter(Objects::nonNull).toList();
        return reading.bundle(reader, letters, session + "-courriers.pdf");
    }

    private static PaperLine line(LetterView letter, String title) {
        var state = letter.handedOn() == null ? "À remettre" : "Remis le " + French.day(letter.handedOn());
        return new PaperLine(letter.writtenOn(), title, state, "Ouvrir le courrier (PDF)", "/letters/" + letter.id());
    }

    private static PaperLine line(DocumentView document) {
        var open = document.paper() ? "Ouvrir le document (PDF)" : "Télécharger les données (JSON)";
        return new PaperLine(document.createdOn(), document.title(), null, open, "/documents/" + document.id());
    }
}
