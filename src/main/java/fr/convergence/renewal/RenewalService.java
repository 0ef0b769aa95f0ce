package fr.convergence.renewal;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.confidentiality.Whole;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a renewal file up to the commission, and what is read of files; {@link RenewalOutcomeService} takes over from
 * there. A parcours has one file at a time that is not closed.
 */
@Service
@Transactional
public class RenewalService {

    private final RenewalFiles files;
    private final OpenFiles open;
    private final RenewalRules rules;
    private final RenewalCalendar calendar;
    private final DossierReading dossiers;
    private final ParcoursService parcours;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    RenewalService(RenewalFiles files, OpenFiles open, RenewalRules rules, RenewalCalendar calendar, DossierReading dossiers,
            ParcoursService parcours, ProgrammeClock clock, ApplicationEventPublisher events) {
        this.files = files;
        this.open = open;
        this.rules = rules;
        this.calendar = calendar;
        this.dossiers = dossiers;
        this.parcours = parcours;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Opens the file of the contract under way; the calendar of the term writes to the person.
     *
     * @return dates of what is expected; empty when a file is already open, or when there is no contract to renew
     */
    public Optional<RenewalDates> open(String reference) {
        var view = parcours.view(reference);
        if (hasPending(reference) || view.status().isClosed() || view.term().isEmpty()) {
            return Optional.empty();
        }
        var dates = calendar.beforeTerm(view.term().get(), "instruction");
        var file = new RenewalFile(reference, view.siae(), view.term().get(), dates.dueOn(), clock.today());
        files.saveAndFlush(file);
        return Optional.of(dates);
    }

    /** Keeps the person's own words. */
    public void hear(String reference, PersonWords words) {
        open.change(reference, file -> file.hear(words));
    }

    /**
     * Keeps one of the two evaluations.
     *
     * @throws Refusal when the same person wrote the other one, or when a finding rests on no fact
     */
    public void evaluate(String reference, Axis axis, List<Finding> findings, String comment, String by) {
        open.change(reference, file -> file.evaluate(new Evaluation(axis, findings, comment, by, clock.today())));
    }

    /** Keeps what the supervisor says of the work. */
    public void judgeWork(String reference, SupervisorOpinion opinion) {
        open.change(reference, file -> file.judgeWork(opinion));
    }

    /** Everything was given: dates at which the file itself is expected. */
    @Transactional(readOnly = true)
    public RenewalDates assembled(String reference) {
        return calendar.beforeTerm(open.found(reference).term(), "completion");
    }

    /**
     * Keeps the proposal to the commission and what the person says of the file.
     *
     * @param complement answer to what the commission asked; required after an adjournment
     * @throws Refusal when law or programme do not allow the duration
     */
    public void propose(String reference, Proposal proposal, Agreement agreement, String disagreement, String complement) {
        if (proposal.outcome() == Outcome.RENEWED) {
            rules.check(durations(reference), proposal.until(), proposal.reason(), proposal.trainingEndsOn());
            Refusal.when(proposal.reason() != null && !proposal.proofSeen() && proposal.reason() != LegalReason.PARTICULAR_DIFFICULTIES,
                    "Vérifiez d'abord le justificatif du motif, puis cochez la case.");
        }
        open.change(reference, file -> file.propose(proposal, agreement, disagreement, complement));
    }

    /** Hands the file over to the commission. */
    public void submit(String reference) {
        open.change(reference, RenewalFile::submit);
        events.publishEvent(new FileReady(reference, pending(reference).siae()));
    }

    /** The commission asks for a complement. */
    public void adjourn(String reference, String session, String asked) {
        open.change(reference, file -> file.adjourn(new Adjournment(session, clock.today(), asked, null)));
    }

    /** Dates of the complement asked today. */
    public RenewalDates planComplement() {
        return calendar.complement();
    }

    /** Whether the file has been adjourned often enough for the coordination to be told. */
    @Transactional(readOnly = true)
    public boolean adjournedAgain(String reference) {
        return open.found(reference).timesAdjourned() >= calendar.parameter("adjournments");
    }

    /** Whether a file is open for this parcours. */
    @Transactional(readOnly = true)
    public boolean hasPending(String reference) {
        return files.findByReferenceAndClosedOnIsNull(reference).isPresent();
    }

    /** The open file of a parcours. @throws Refusal when none is open */
    @Transactional(readOnly = true)
    public RenewalView pending(String reference) {
        return open.found(reference).view();
    }

    /** One file, open or closed. @throws Refusal when it does not exist */
    @Transactional(readOnly = true)
    public RenewalView file(UUID id) {
        return files.findById(id)
                .map(RenewalFile::view)
                .orElseThrow(() -> new Refusal("Ce dossier n'existe pas : rafraîchissez votre liste."));
    }

    /** Those of these files that the reader may see; the others are left out. */
    @Transactional(readOnly = true)
    public List<RenewalView> files(Collection<UUID> ids) {
        return files.findByIdIn(ids).stream().map(RenewalFile::view).toList();
    }

    /** Every file of a parcours, the oldest first. */
    @Transactional(readOnly = true)
    public List<RenewalView> history(String reference) {
        return files.findByReferenceOrderByOpenedOn(reference).stream().map(RenewalFile::view).toList();
    }

    /** Complete files of a structure that wait for a decision, the nearest term first. */
    @Transactional(readOnly = true)
    public List<RenewalView> ready(String siae) {
        return files.findBySiaeAndStatusOrderByTermAscOpenedOnAscIdAsc(siae, RenewalStatus.READY).stream().map(RenewalFile::view).toList();
    }

    /** Clocks and ceilings of the open file. */
    @Transactional(readOnly = true)
    public RenewalDurations durations(String reference) {
        return rules.durations(parcours.view(reference), open.found(reference).term());
    }

    /** Clocks and ceilings of a file, open or closed. */
    @Transactional(readOnly = true)
    public RenewalDurations durations(UUID id) {
        var view = file(id);
        return rules.durations(parcours.view(view.reference()), view.term());
    }

    /** A file as the commission read it, open or closed. */
    @Transactional(readOnly = true)
    public Dossier dossier(UUID id) {
        return dossiers.byCommission(file(id));
    }

    /** The open file as it is now, for those who still write it. */
    @Transactional(readOnly = true)
    @Whole("the file as the commission will read it: each of its sections has asked")
    public Dossier draft(String reference) {
        return dossiers.now(pending(reference));
    }

    /** The open file as the commission reads it: frozen once a session is convened, with what came since standing apart. */
    @Transactional(readOnly = true)
    public Dossier dossier(String reference) {
        return dossiers.byCommission(pending(reference));
    }
}
