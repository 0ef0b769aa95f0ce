package fr.convergence.pass;

import fr.convergence.confidentiality.Whole;
import fr.convergence.directory.DirectoryService;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for a prolongation of the PASS IAE: prepared here, declared by people on the State's platform, answered there. */
@Service
@Transactional
public class ExtensionService {

    private final PassBook book;
    private final ExtensionRoom room;
    private final OpenExtensions open;
    private final ExtensionRequests requests;
    private final ExtensionCalendar calendar;
    private final ExtensionPapers papers;
    private final PassLetters letters;
    private final PassNotices notices;
    private final ParcoursService parcours;
    private final DirectoryService directory;

    ExtensionService(PassBook book, ExtensionRoom room, OpenExtensions open, ExtensionRequests requests, ExtensionCalendar calendar,
            ExtensionPapers papers, PassLetters letters, PassNotices notices, ParcoursService parcours, DirectoryService directory) {
        this.book = book;
        this.room = room;
        this.open = open;
        this.requests = requests;
        this.calendar = calendar;
        this.papers = papers;
        this.letters = letters;
        this.notices = notices;
        this.parcours = parcours;
        this.directory = directory;
    }

    /**
     * Opens a request for a contract that a decision lets go beyond the PASS.
     *
     * @param reason null when the decision states none
     * @param until day the PASS should reach; null when people still have to say
     * @return whether something is to be asked: not when the PASS goes that far, nor when a request is open
     */
    public boolean need(String reference, String siae, ExtensionReason reason, LocalDate until) {
        var pass = book.found(reference);
        var needed = (until == null || until.isAfter(pass.endsOn())) && open.of(reference).isEmpty();
        if (needed) {
            open.keep(new ExtensionRequest(pass.id(), reference, siae, reason, until, calendar.today()));
        }
        return needed;
    }

    /**
     * Opens a request by hand.
     *
     * @throws Refusal when the parcours is over, or when a request is open
     */
    public void ask(String reference, String siae, ExtensionReason reason, LocalDate until) {
        Refusal.when(parcours.view(reference).status().isClosed(), "Ce parcours est clos : aucune prolongation n'est à demander.");
        Refusal.when(open.of(reference).isPresent(), "Une prolongation est déjà demandée pour ce PASS : attendez sa réponse, ou retirez-la.");
        var pass = book.found(reference);
        Refusal.when(until != null && !until.isAfter(pass.endsOn()),
                "Le PASS IAE va déjà jusqu'au " + French.day(pass.endsOn()) + " : demandez un jour plus lointain.");
        open.keep(new ExtensionRequest(pass.id(), reference, siae, reason, until, calendar.today()));
    }

    /** The request that is open; empty when none is. */
    @Transactional(readOnly = true)
    @Whole("the report has a line a domain: who prints it is veiled")
    public Optional<ExtensionView> open(String reference) {
        return open.of(reference).map(ExtensionRequest::view);
    }

    /** The person went on elsewhere: her new structure asks in its turn, unless she does not need it. @return whether it does */
    public boolean follow(ExtensionView asked, String siae) {
        var reason = asked.declaration() == null ? asked.wantedReason() : asked.declaration().reason();
        var until = asked.declaration() == null ? asked.wantedUntil() : asked.declaration().endsOn();
        return need(asked.reference(), siae, reason, until);
    }

    /** When the open request is to be declared. */
    @Transactional(readOnly = true)
    public ExtensionDates dates(String reference) {
        return calendar.declaration(book.found(reference));
    }

    /** @throws Refusal when no request is open */
    @Transactional(readOnly = true)
    @Whole("the report has a line a domain: who prints it is veiled")
    public ExtensionView pending(String reference) {
        return open.found(reference).view();
    }

    /** Every request of a parcours, the oldest first. */
    @Transactional(readOnly = true)
    @Whole("the report has a line a domain: who prints it is veiled")
    public List<ExtensionView> history(String reference) {
        return requests.findByReferenceOrderByOpenedOn(reference).stream().map(ExtensionRequest::view).toList();
    }

    /** Every reason as it may be asked today, also when it is closed, with why. */
    @Transactional(readOnly = true)
    public List<ReasonOffer> offers(String reference) {
        var view = parcours.view(reference);
        return room.offers(book.found(reference), directory.siae(view.siae()).kind(), view.person().birthDate(), calendar.today());
    }

    /** When a request may be made, in a French sentence with its source. */
    @Transactional(readOnly = true)
    public String window(String reference) {
        return room.window(book.found(reference), calendar.today()).sentence();
    }

    /**
     * Records what people declared on the platform; the sheet and the report are kept as a document.
     *
     * @param report the fourteen lines, or none
     * @return whether a prescriber must answer
     * @throws Refusal when window, ceilings or conditions are not met on the day of the declaration
     */
    public boolean declare(String reference, Declaration declared, List<ReportLine> report) {
        var view = parcours.view(reference);
        var pass = book.found(reference);
        var offer = room.offer(pass, declared.reason(), directory.siae(view.siae()).kind(), view.person().birthDate(), declared.on());
        room.check(pass, offer, declared.startsOn(), declared.endsOn(), declared.on());
        Refusal.when(!report.isEmpty() && !offer.report(), "Ce motif ne reçoit pas de bilan : retirez-le.");
        if (offer.prescriber()) {
            declared.requirePrescriber();
        }
        papers.keep(open.change(reference, request -> {
            request.declare(declared, report, calendar.today());
            return request.view();
        }), pass, view);
        return offer.prescriber();
    }

    /** Prolongs at once for a reason that needs no prescriber (R5132-1-8 1°). */
    public void grantWithoutPrescriber(String reference) {
        var declared = pending(reference).declaration();
        accept(reference, declared.endsOn(), declared.on());
        grant(reference);
    }

    /**
     * Records that the prescriber agreed.
     *
     * @param until new last day of the PASS
     * @throws Refusal beyond what was asked
     */
    public void accept(String reference, LocalDate until, LocalDate answeredOn) {
        var end = book.found(reference).endsOn();
        open.change(reference, request -> {
            request.accept(end, until, answeredOn, calendar.today());
            return request;
        });
    }

    /** The PASS gains what was accepted; the person, the fil rouge and the direction are told. */
    public void grant(String reference) {
        var extension = open.change(reference, request -> request.grant(book.found(reference).endsOn(), calendar.today()));
        book.change(reference, prolonged -> prolonged.extend(extension));
        letters.granted(reference, extension.endsOn());
        notices.granted(parcours.view(reference));
    }

    /** The prescriber refused, in writing. */
    public void deny(String reference, Denial denial, LocalDate answeredOn) {
        open.change(reference, request -> {
            request.deny(denial, answeredOn, calendar.today());
            return request;
        });
    }

    /** Tells the person, the fil rouge and the direction of the last refusal. */
    public void announceDenial(String reference) {
        var view = parcours.view(reference);
        last(reference).ifPresent(request -> letters.denied(request, book.found(reference).endsOn()));
        notices.denied(view);
    }

    private Optional<ExtensionView> last(String reference) {
        return history(reference).stream().filter(request -> request.status() == ExtensionStatus.DENIED).reduce((first, last) -> last);
    }

    /** People decided that nothing is asked any more. @throws Refusal without a reason */
    public void giveUp(String reference, String because) {
        Refusal.when(because == null || because.isBlank(), "Notez pourquoi la prolongation n'est pas demandée.");
        open.change(reference, request -> {
            request.withdraw(because.strip(), calendar.today());
            return request;
        });
    }

    /** Nothing is asked any more because the parcours ended, moved or became a job; nothing happens without an open request. */
    public void withdraw(String reference) {
        open.of(reference).ifPresent(request -> {
            request.withdraw(null, calendar.today());
            open.keep(request);
        });
    }

    /** When the next call about the answer is due. */
    @Transactional(readOnly = true)
    public NextCall nextCall(String reference) {
        return calendar.next(pending(reference));
    }
}
