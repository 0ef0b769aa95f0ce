package fr.convergence.overview;

import fr.convergence.engine.web.Reader;
import fr.convergence.overview.Overview.FileLine;
import fr.convergence.overview.Overview.FilePage;
import fr.convergence.renewal.Dossier;
import fr.convergence.renewal.DossierService;
import fr.convergence.renewal.Mark;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The renewal file, each line with its source, as far as the reader may open it. */
@Component
class OverviewFile {

    private final DossierService dossiers;

    OverviewFile(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    Optional<Dossier> of(Reader reader, String reference) {
        return dossiers.open(reader, reference);
    }

    static String title(Dossier dossier) {
        return dossier.freeze() == null ? "Dossier de renouvellement, en cours d'écriture" : dossier.freeze().words();
    }

    static List<FilePage> pages(Dossier dossier) {
        return dossier.pages().stream()
                .map(page -> new FilePage(page.title(), page.lines().stream()
                        .map(line -> new FileLine(line.text(), line.source().words(), line.marks().stream().map(Mark::words).toList()))
                        .toList()))
                .toList();
    }
}
