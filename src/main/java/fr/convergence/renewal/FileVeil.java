package fr.convergence.renewal;

import fr.convergence.confidentiality.Subject;
import fr.convergence.document.DocumentView;
import fr.convergence.document.Paper;
import fr.convergence.document.Veil;
import org.springframework.stereotype.Component;

/** A frozen file is printed without what the person no longer shares; whoever opens it reads it as the commission does. */
@Component
class FileVeil implements Veil {

    private final FrozenFiles frozen;
    private final FrozenReading reading;

    FileVeil(FrozenFiles frozen, FrozenReading reading) {
        this.frozen = frozen;
        this.reading = reading;
    }

    @Override
    public Paper cover(DocumentView document, Paper paper, Subject reader) {
        return frozen.findFirstByDocumentOrderByRankDesc(document.id())
                .map(kept -> DossierPaper.of(reading.shared(document.about(), kept.dossier())))
                .orElse(paper);
    }
}
