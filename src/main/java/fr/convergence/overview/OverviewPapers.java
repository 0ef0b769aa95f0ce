package fr.convergence.overview;

import fr.convergence.document.DocumentView;
import fr.convergence.document.LetterView;
import fr.convergence.document.ReadingService;
import fr.convergence.engine.web.Reader;
import fr.convergence.overview.Overview.PaperLine;
import fr.convergence.parcours.French;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Letters and documents about a reference, the newest first, as far as the reader may open them. */
@Component
class OverviewPapers {

    private final ReadingService reading;

    OverviewPapers(ReadingService reading) {
        this.reading = reading;
    }

    List<PaperLine> of(Reader reader, String reference) {
        return Stream.concat(
                        reading.letters(reader, reference).stream().map(OverviewPapers::line),
                        reading.documents(reader, reference).stream().map(OverviewPapers::line))
                .sorted(Comparator.comparing(PaperLine::on).reversed().thenComparing(PaperLine::title))
                .toList();
    }

    private static PaperLine line(LetterView letter) {
        var state = letter.handedOn() == null ? "À remettre" : "Remis le " + French.day(letter.handedOn());
        return new PaperLine(letter.writtenOn(), letter.title(), state, "Ouvrir le courrier (PDF)", "/letters/" + letter.id());
    }

    private static PaperLine line(DocumentView document) {
        var open = document.paper() ? "Ouvrir le document (PDF)" : "Télécharger les données (JSON)";
        return new PaperLine(document.createdOn(), document.title(), null, open, "/documents/" + document.id());
    }
}
