package fr.convergence.datarights;

import fr.convergence.confidentiality.ReaderKind;
import fr.convergence.confidentiality.Subject;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.database.DatabaseContext;
import fr.convergence.document.Content;
import fr.convergence.document.DocumentFile;
import fr.convergence.document.DocumentKind;
import fr.convergence.document.DocumentService;
import fr.convergence.engine.rights.AccessLog;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Reader;
import fr.convergence.retention.DataSubject;
import fr.convergence.retention.ErasureService;
import fr.convergence.retention.PersonalData;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that is kept about who asked, to be handed to her: a paper, the same as data, and her documents. Made anew each
 * time it is opened, never kept: only its print is. Open to the DPO of the structure that received the request, and written down.
 */
@Service
@Transactional
public class AccessPackService {

    private static final String PAGE = "dossier-acces";

    private final DataRequests requests;
    private final ErasureService subjects;
    private final PersonalData data;
    private final AccessPapers papers;
    private final DocumentService documents;
    private final AccessLog log;
    private final ProgrammeClock clock;
    private final DatabaseContext context;

    AccessPackService(DataRequests requests, ErasureService subjects, PersonalData data, AccessPapers papers, DocumentService documents, AccessLog log,
            ProgrammeClock clock, DatabaseContext context) {
        this.requests = requests;
        this.subjects = subjects;
        this.data = data;
        this.papers = papers;
        this.documents = documents;
        this.log = log;
        this.clock = clock;
        this.context = context;
    }

    /** The pack as PDF, phase by phase; empty when it is not there or not hers to open. */
    public Optional<DocumentFile> paper(Reader reader, String number) {
        return opened(reader, number).map(request -> context.beyondReach(() -> paper(request, subject(request))));
    }

    /** The same as JSON: each line of each table, nothing left out. */
    public Optional<DocumentFile> json(Reader reader, String number) {
        return opened(reader, number).map(request ->
                new DocumentFile(number + "-donnees.json", "application/json", context.beyondReach(() -> json(subject(request)))));
    }

    /** Both, with her documents, in one archive. */
    public Optional<DocumentFile> archive(Reader reader, String number) {
        return opened(reader, number).map(request -> context.beyondReach(() -> archive(request)));
    }

    private DocumentFile archive(DataRequestView request) {
        var subject = subject(request);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("dossier.pdf", paper(request, subject).bytes());
        files.put("donnees.json", json(subject));
        subject.references().forEach(reference -> documents.of(reference).forEach(kept -> {
            var file = documents.file(kept.id(), Subject.as(ReaderKind.PERSON));
            files.put("documents/" + (files.size() - 1) + "-" + file.name(), file.bytes());
        }));
        return new DocumentFile(request.number() + ".zip", "application/zip", Archive.of(files));
    }

    /** The answer to a request, as the letter that is handed over; empty when it is not there or not hers to open. */
    public Optional<DocumentFile> answer(Reader reader, String number) {
        return requests.findByNumber(number).map(DataRequest::view)
                .filter(request -> isHers(reader, request) && request.answer() != null)
                .map(request -> {
                    log.read(reader.account(), request.number(), "reponse-droits");
                    return documents.file(request.answer(), Subject.as(ReaderKind.PERSON));
                });
    }

    /** Print of what is handed over now, for the request. */
    String print(DataRequestView request, String by) {
        log.read(by, request.reference(), PAGE);
        return Content.sha256(new String(json(subject(request)), StandardCharsets.UTF_8));
    }

    private Optional<DataRequestView> opened(Reader reader, String number) {
        return requests.findByNumber(number).map(DataRequest::view)
                .filter(request -> isHers(reader, request) && request.kind() == DataRight.ACCESS && request.reference() != null && !request.isAnswered()
                        && request.decision() == RequestDecision.GRANTED)
                .map(request -> {
                    log.read(reader.account(), request.reference(), PAGE);
                    return request;
                });
    }

    private static boolean isHers(Reader reader, DataRequestView request) {
        return reader.professions().contains(Profession.DPO.group()) && reader.worksInOneOf(Set.of(request.siae()));
    }

    private DataSubject subject(DataRequestView request) {
        return subjects.subject(request.reference()).orElseGet(() -> new DataSubject(null, Set.of(request.reference())));
    }

    private DocumentFile paper(DataRequestView request, DataSubject subject) {
        return documents.print(request.number(), request.siae(), DocumentKind.FILE, papers.of(request, data.of(subject)));
    }

    private byte[] json(DataSubject subject) {
        return Content.of(Map.of("references", subject.references(), "faitLe", clock.today(), "donnees", data.of(subject)))
                .getBytes(StandardCharsets.UTF_8);
    }
}
