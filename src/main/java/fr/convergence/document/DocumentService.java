package fr.convergence.document;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.confidentiality.Subject;
import fr.convergence.rules.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps documents as they were said and gives them back. It checks nobody's right: pages that people open go through {@link
 * ReadingService}.
 */
@Service
@Transactional
public class DocumentService {

    private final KeptDocuments documents;
    private final Letterheads letterheads;
    private final PaperPress press;
    private final List<Veil> veils;
    private final Removal removal;
    private final ProgrammeClock clock;

    DocumentService(KeptDocuments documents, Letterheads letterheads, PaperPress press, List<Veil> veils, Removal removal,
            ProgrammeClock clock) {
        this.documents = documents;
        this.letterheads = letterheads;
        this.press = press;
        this.veils = veils;
        this.removal = removal;
        this.clock = clock;
    }

    /**
     * Keeps a paper; keeping the same content again gives the document that is there.
     *
     * @param about reference of the parcours or of the session
     * @param siae structure that keeps it, and whose staff may read it
     * @param by account; null when the programme itself keeps it
     */
    public DocumentView keep(String about, String siae, DocumentKind kind, Paper paper, String by) {
        return keep(new KeptDocument(about, siae, kind, KeptDocument.Form.PAPER, paper.title(), Content.of(paper), by, clock.today()));
    }

    /** The same for data that another product will read. @param content written as JSON, days as {@code 2026-03-02} */
    public DocumentView keepJson(String about, String siae, DocumentKind kind, String title, Object content, String by) {
        return keep(new KeptDocument(about, siae, kind, KeptDocument.Form.JSON, title, Content.of(content), by, clock.today()));
    }

    /**
     * Takes somebody who is forgotten out of the papers of a session; the rest of them stays as it was said. What is data, and
     * not a paper, goes as a whole when it tells of her.
     *
     * @param tellsOfHer whether a text names her
     * @return papers that changed; whoever asks tells it to the register
     */
    public int takeOut(String about, Predicate<String> tellsOfHer) {
        var changed = 0;
        for (var kept : documents.findByAboutOrderByCreatedOnAscIdAsc(about)) {
            if (tellsOfHer.test(kept.content())) {
                removal.takeOut(kept, tellsOfHer);
                changed++;
            }
        }
        return changed;
    }

    /** Prints a paper without keeping it. @param siae structure under whose name it leaves @param about reference or number on the sheet */
    @Transactional(readOnly = true)
    public DocumentFile print(String about, String siae, DocumentKind kind, Paper paper) {
        var letterhead = letterheads.of(siae, about, clock.today(), null);
        return DocumentFile.pdf(about, kind, press.print(paper, letterhead, Content.sha256(Content.of(paper))));
    }

    private DocumentView keep(KeptDocument fresh) {
        var seen = fresh.view();
        var form = fresh.isPaper() ? KeptDocument.Form.PAPER : KeptDocument.Form.JSON;
        return documents.findByAboutAndSiaeAndKindAndFormAndSha256(seen.about(), seen.siae(), seen.kind(), form, seen.sha256())
                .orElseGet(() -> documents.saveAndFlush(fresh))
                .view();
    }

    /** Documents about a parcours or a session, the oldest first. */
    @Transactional(readOnly = true)
    public List<DocumentView> of(String about) {
        return documents.findByAboutOrderByCreatedOnAscIdAsc(about).stream().map(KeptDocument::view).toList();
    }

    /** What a document is; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<DocumentView> find(UUID id) {
        return documents.findById(id).map(KeptDocument::view);
    }

    /** A paper as PDF, as that reader may see it today; data as JSON. @throws Refusal when there is no such document */
    @Transactional(readOnly = true)
    public DocumentFile file(UUID id, Subject reader) {
        var document = documents.findById(id)
                .orElseThrow(() -> new Refusal("Ce document n'existe plus : actualisez la page."));
        var seen = document.view();
        if (!document.isPaper()) {
            return DocumentFile.json(seen.about(), seen.kind(), document.content().getBytes(StandardCharsets.UTF_8));
        }
        var paper = Content.read(document.content(), Paper.class);
        for (var veil : veils) {
            paper = veil.cover(seen, paper, reader);
        }
        var letterhead = letterheads.of(seen.siae(), seen.about(), seen.createdOn(), null);
        return DocumentFile.pdf(seen.about(), seen.kind(), press.print(paper, letterhead, seen.sha256()));
    }
}
