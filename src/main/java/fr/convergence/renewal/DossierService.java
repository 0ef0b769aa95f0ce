package fr.convergence.renewal;

import fr.convergence.document.DocumentKind;
import fr.convergence.document.ReadingService;
import fr.convergence.engine.web.Reader;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The renewal file on the screen of whoever has the right. */
@Service
@Transactional
public class DossierService {

    private final RenewalFiles files;
    private final DossierReading dossiers;
    private final ReadingService reading;

    DossierService(RenewalFiles files, DossierReading dossiers, ReadingService reading) {
        this.files = files;
        this.dossiers = dossiers;
        this.reading = reading;
    }

    /**
     * The last file that her structures wrote for a parcours they answer for, as she opens it, which is written down; empty
     * when it is not there or not hers. What another structure wrote passes with the passport, if the person wishes.
     */
    public Optional<Dossier> open(Reader reader, String reference) {
        return files.findByReferenceOrderByOpenedOn(reference).stream()
                .map(RenewalFile::view)
                .filter(file -> reader.structures().contains(file.siae()))
                .reduce((earlier, later) -> later)
                .filter(file -> reading.opens(reader, DocumentKind.FILE, reference, "dossier"))
                .map(dossiers::byCommission);
    }
}
