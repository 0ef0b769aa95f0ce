package fr.convergence.overview;

import fr.convergence.breakglass.BreakGlass;
import fr.convergence.breakglass.BreakGlassService;
import fr.convergence.clocks.CeilingTime;
import fr.convergence.clocks.ClockBar;
import fr.convergence.clocks.ClockService;
import fr.convergence.clocks.ContractTime;
import fr.convergence.clocks.Figure;
import fr.convergence.clocks.ParcoursClocks;
import fr.convergence.commission.CommissionService;
import fr.convergence.document.DocumentFile;
import fr.convergence.engine.TaskSubject;
import fr.convergence.engine.rights.AccessLog;
import fr.convergence.engine.web.Reader;
import fr.convergence.overview.Overview.AgendaLine;
import fr.convergence.overview.Overview.Clock;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.renewal.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page together. The reading is written down in its transaction: what cannot be written down is not shown. */
@Service
@Transactional
class OverviewService {

    private static final String SESSIONS = "commission";
    private static final String EMERGENCIES = "breakglass";
    private static final String REVIEWS = "accessreview";

    private final ParcoursService parcours;
    private final ClockService clocks;
    private final ClockBar bars;
    private final CommissionService commission;
    private final OverviewPapers papers;
    private final OverviewFile file;
    private final OverviewConsents consents;
    private final OverviewReaders readers;
    private final BreakGlassService emergencies;
    private final BreakGlass open;
    private final AccessLog log;

    OverviewService(ParcoursService parcours, ClockService clocks, ClockBar bars, CommissionService commission, OverviewPapers papers,
            OverviewFile file, OverviewConsents consents, OverviewReaders readers,
            BreakGlassService emergencies, BreakGlass open, AccessLog log) {
        this.parcours = parcours;
        this.clocks = clocks;
        this.bars = bars;
        this.commission = commission;
        this.papers = papers;
        this.file = file;
        this.consents = consents;
        this.readers = readers;
        this.emergencies = emergencies;
        this.open = open;
        this.log = log;
    }

    /** The page of what the task is about. */
    Overview of(Reader reader, TaskSubject subject, String task) {
        return switch (subject.process()) {
            case SESSIONS -> session(reader, subject.reference(), task);
            case EMERGENCIES -> emergency(reader, subject.reference());
            case REVIEWS -> Overview.titled("Accès d'urgence du mois, " + subject.reference(), List.of());
            default -> person(reader, subject.reference());
        };
    }

    /** The page of a file on the agenda of the task's session; empty when it is not on it. */
    Optional<Overview> onAgenda(Reader reader, TaskSubject subject, String reference) {
        return agenda(subject).stream().anyMatch(line -> line.reference().equals(reference))
                ? Optional.of(person(reader, reference))
                : Optional.empty();
    }

    /** The letters of the task's session, to be printed; empty when the task is about no session, or none is hers. */
    Optional<DocumentFile> letters(Reader reader, TaskSubject subject) {
        return subject.process().equals(SESSIONS) ? papers.bundle(reader, subject.reference()) : Optional.empty();
    }

    private List<AgendaLine> agenda(TaskSubject subject) {
        return subject.process().equals(SESSIONS) ? agenda(subject.reference()) : List.of();
    }

    private Overview session(Reader reader, String reference, String task) {
        var session = commission.session(reference);
        log.read(reader.account(), reference, "dossier");
        return new Overview("Séance " + reference + " du " + French.day(session.heldOn()), null, null, List.of(), agenda(reference),
                papers.ofSession(reader, reference, task), null, List.of(), List.of(), List.of());
    }

    /** The file itself for who opened it, as long as it is open to her; for everybody else, who read it. */
    private Overview emergency(Reader reader, String number) {
        var use = emergencies.use(number);
        if (use.account().equals(reader.account()) && open.isOpenFor(reader.account(), use.reference())) {
            return person(reader, use.reference());
        }
        log.read(reader.account(), use.reference(), "registre");
        return Overview.titled("Accès d'urgence " + number + ", dossier " + use.reference(), readers.of(reader, use.reference()));
    }

    private List<AgendaLine> agenda(String session) {
        return commission.session(session).agenda().stream()
                .map(item -> new AgendaLine(item.rank(), item.reference(), parcours.view(item.reference()).person().shortName(),
                        item.state().label()))
                .toList();
    }

    /** A task of the intake is about somebody who has no parcours yet. */
    private Overview person(Reader reader, String reference) {
        log.read(reader.account(), reference, "dossier");
        var known = parcours.views(List.of(reference)).stream().findFirst();
        var read = known.isPresent() ? clocks.of(List.of(reference)).stream().findFirst() : Optional.<ParcoursClocks>empty();
        var title = known.map(view -> view.person().shortName() + ", " + reference).orElse("Demande " + reference);
        var dossier = known.isPresent() ? file.of(reader, reference) : Optional.<Dossier>empty();
        return new Overview(title, read.map(bars::svg).orElse(null), read.map(ClockBar::description).orElse(null),
                read.map(OverviewService::pages).orElse(List.of()), List.of(), papers.of(reader, reference),
                dossier.map(OverviewFile::title).orElse(null), dossier.map(OverviewFile::pages).orElse(List.of()),
                consents.of(reader, reference), readers.of(reader, reference));
    }

    private static List<Clock> pages(ParcoursClocks read) {
        var pages = new ArrayList<Clock>();
        read.contracts().forEach(time -> pages.add(new Clock("Contrats, " + time.employer(), figures(time))));
        if (read.pass() != null) {
            pages.add(new Clock("PASS IAE", read.pass().figures()));
            pages.add(new Clock("Programme Convergence", read.programme().figures()));
        }
        return List.copyOf(pages);
    }

    private static List<Figure> figures(ContractTime time) {
        return Stream.concat(time.figures().stream(), time.ceilings().stream().map(CeilingTime::figure)).toList();
    }
}
