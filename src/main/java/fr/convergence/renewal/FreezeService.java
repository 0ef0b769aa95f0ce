package fr.convergence.renewal;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.document.Content;
import fr.convergence.document.DocumentKind;
import fr.convergence.document.DocumentService;
import fr.convergence.renewal.Dossier.Freeze;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes a file when a session is convened: the commission decides on what everybody has read, and nothing else. */
@Service
@Transactional
public class FreezeService {

    private final RenewalFiles files;
    private final FrozenFiles frozen;
    private final DossierReading dossiers;
    private final DocumentService documents;
    private final ProgrammeClock clock;

    FreezeService(RenewalFiles files, FrozenFiles frozen, DossierReading dossiers, DocumentService documents, ProgrammeClock clock) {
        this.files = files;
        this.frozen = frozen;
        this.dossiers = dossiers;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * Freezes the file as it is now and keeps it as a paper. The same content for the same session is frozen once; a file
     * that was closed meanwhile is left alone.
     *
     * @param session reference of the session that is convened
     */
    public void freeze(UUID fileId, String session) {
        files.findById(fileId).map(RenewalFile::view).filter(file -> !file.status().isClosed()).ifPresent(file -> freeze(file, session));
    }

    private void freeze(RenewalView file, String session) {
        var now = dossiers.now(file);
        var content = Content.of(new FrozenFile.Kept(now.pages()));
        var sha256 = Content.sha256(content);
        var last = frozen.findFirstByFileIdOrderByRankDesc(file.id());
        if (last.filter(kept -> kept.session().equals(session) && kept.sha256().equals(sha256)).isPresent()) {
            return;
        }
        var paper = DossierPaper.of(new Dossier(now.pages(), new Freeze(session, clock.today(), sha256, null)));
        var document = documents.keep(file.reference(), file.siae(), DocumentKind.FILE, paper, null);
        frozen.saveAndFlush(new FrozenFile(file.id(), new Freeze(session, clock.today(), sha256, document.id()), content));
    }
}
