package fr.convergence.document;

import fr.convergence.engine.rights.AccessLog;
import fr.convergence.engine.web.Reader;
import fr.convergence.notification.NoticeService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents as somebody opens them: her right is checked and her reading written down in the same transaction, so that
 * what cannot be written down is not given. What is not there and what is not hers answer alike.
 */
@Service
@Transactional
public class ReadingService {

    private final DocumentService documents;
    private final NoticeService notices;
    private final LetterPapers letters;
    private final ReadingRights rights;
    private final PaperBinder binder;
    private final AccessLog log;

    ReadingService(DocumentService documents, NoticeService notices, LetterPapers letters, ReadingRights rights, PaperBinder binder,
            AccessLog log) {
        this.documents = documents;
        this.notices = notices;
        this.letters = letters;
        this.rights = rights;
        this.binder = binder;
        this.log = log;
    }

    /**
     * Whether she may read documents of that kind about that reference today, and in one of the structures that answer for
     * it; for pages that show the same content without a paper. The reading is written down.
     *
     * @param page code of the page for the log, without accent nor space
     */
    public boolean opens(Reader reader, DocumentKind kind, String about, String page) {
        if (!rights.allow(reader, kind, rights.structuresOf(about), about)) {
            return false;
        }
        log.read(reader.account(), about, page);
        return true;
    }

    /** One document; empty when it is not there or not hers. */
    public Optional<DocumentFile> document(Reader reader, UUID id) {
        return documents.find(id).filter(seen -> isHers(reader, seen)).map(seen -> {
            log.read(reader.account(), seen.about(), seen.kind().code() + "/" + seen.id());
            return documents.file(id);
        });
    }

    /** Documents about a reference that she may open; none when there is nothing for her. */
    public List<DocumentView> documents(Reader reader, String about) {
        var hers = documents.of(about).stream().filter(seen -> isHers(reader, seen)).toList();
        if (!hers.isEmpty()) {
            log.read(reader.account(), about, "documents");
        }
        return hers;
    }

    /** One letter to the person, as PDF; empty when it is not there or not hers. */
    public Optional<DocumentFile> letter(Reader reader, UUID id) {
        return notices.letter(id).flatMap(letter -> {
            var structures = rights.structuresOf(letter.reference());
            if (!rights.allow(reader, DocumentKind.LETTER, structures, letter.reference())) {
                return Optional.empty();
            }
            log.read(reader.account(), letter.reference(), DocumentKind.LETTER.code() + "/" + id);
            return Optional.of(letters.print(letter, structures));
        });
    }

    /**
     * Several letters behind each other, to be printed at once; those that are not hers are left out.
     *
     * @param name of the file, without a person's name
     * @return empty when none of them is hers
     */
    public Optional<DocumentFile> bundle(Reader reader, List<UUID> letters, String name) {
        var papers = letters.stream().flatMap(id -> letter(reader, id).stream()).map(DocumentFile::bytes).toList();
        return papers.isEmpty() ? Optional.empty() : Optional.of(new DocumentFile(name, DocumentFile.PDF, binder.bind(papers)));
    }

    /** Letters about a reference, if she may open them. */
    public List<LetterView> letters(Reader reader, String about) {
        var written = notices.letters(about);
        if (written.isEmpty() || !opens(reader, DocumentKind.LETTER, about, "courriers")) {
            return List.of();
        }
        return written.stream().map(LetterPapers::view).toList();
    }

    private boolean isHers(Reader reader, DocumentView seen) {
        return rights.allow(reader, seen.kind(), Set.of(seen.siae()), seen.about()) && rights.stillReads(seen);
    }
}
