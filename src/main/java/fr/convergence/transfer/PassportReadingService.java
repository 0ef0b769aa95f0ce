package fr.convergence.transfer;

import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.Readers;
import fr.convergence.document.DocumentFile;
import fr.convergence.document.DocumentKind;
import fr.convergence.document.DocumentService;
import fr.convergence.engine.rights.AccessLog;
import fr.convergence.engine.web.Reader;
import fr.convergence.transfer.FileReach.Extent;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The last edition of a passport as somebody opens it: her structure accompanies the person, or was asked to. Earlier
 * editions say what may no longer be read. Each opening is written down; what is not there and what is not hers answer alike.
 */
@Service
@Transactional
public class PassportReadingService {

    private final PassportService passports;
    private final OriginAccessService access;
    private final Confidentiality confidentiality;
    private final Readers readers;
    private final DocumentService documents;
    private final AccessLog log;

    PassportReadingService(PassportService passports, OriginAccessService access, Confidentiality confidentiality, Readers readers,
            DocumentService documents, AccessLog log) {
        this.passports = passports;
        this.access = access;
        this.confidentiality = confidentiality;
        this.readers = readers;
        this.documents = documents;
        this.log = log;
    }

    /** The passport to be printed. */
    public Optional<DocumentFile> paper(Reader reader, String reference) {
        return open(reader, reference).map(edition -> documents.file(edition.paper(), readers.of(reader, reference)));
    }

    /** The same as data. */
    public Optional<DocumentFile> data(Reader reader, String reference) {
        return open(reader, reference).map(edition -> documents.file(edition.data(), readers.of(reader, reference)));
    }

    private Optional<EditionView> open(Reader reader, String reference) {
        var edition = passports.edition(reference).filter(last -> reads(reader, reference));
        edition.ifPresent(last -> log.read(reader.account(), reference, "passeport/" + last.number()));
        return edition;
    }

    private boolean reads(Reader reader, String reference) {
        return confidentiality.paper(readers.of(reader, reference), DocumentKind.PASSPORT.name()).isFull()
                && reader.structures().stream().map(siae -> access.of(reference, siae).extent())
                        .anyMatch(extent -> extent == Extent.WHOLE || extent == Extent.PASSPORT);
    }
}
