package fr.convergence.accompaniment;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.confidentiality.Whole;
import fr.convergence.parcours.ParcoursService;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins and ends the accompaniment in a structure, and gives it to read: plan, concertations, accompagnements de
 * proximité, exit report. What has no reader is complete: the caller has checked the right of whoever reads.
 */
@Service
@Transactional
public class AccompanimentService {

    private final Accompaniments accompaniments;
    private final Plans plans;
    private final Concertations concertations;
    private final ProximityVisits visits;
    private final ClosingReports closings;
    private final PlanReader reader;
    private final ParcoursService parcours;
    private final ProgrammeClock clock;

    AccompanimentService(Accompaniments accompaniments, Plans plans, Concertations concertations, ProximityVisits visits,
            ClosingReports closings, PlanReader reader, ParcoursService parcours, ProgrammeClock clock) {
        this.accompaniments = accompaniments;
        this.plans = plans;
        this.concertations = concertations;
        this.visits = visits;
        this.closings = closings;
        this.reader = reader;
        this.parcours = parcours;
        this.clock = clock;
    }

    /** Begins the accompaniment in a structure; a second time changes nothing. */
    public void engage(String reference, String siae) {
        if (accompaniments.findByReferenceAndSiaeAndStoppedOnIsNull(reference, siae).isEmpty()) {
            accompaniments.saveAndFlush(new Accompaniment(reference, siae, clock.today()));
        }
    }

    /** Ends it there: the person was hired, went on elsewhere, or left. The plan stays. */
    public void stop(String reference, String siae) {
        accompaniments.findByReferenceAndSiaeAndStoppedOnIsNull(reference, siae).ifPresent(under -> {
            under.stop(clock.today());
            accompaniments.saveAndFlush(under);
        });
    }

    /** The plan, in full; {@link PlanView#edition()} is 0 before it is built. */
    @Transactional(readOnly = true)
    @Whole("who shows it asks for the plan of a reader")
    public PlanView plan(String reference) {
        var referents = parcours.view(reference).referents();
        return plans.findByReference(reference).map(plan -> plan.view(referents)).orElseGet(() -> PlanView.none(reference));
    }

    /**
     * The plan as somebody may read it: elsewhere than in her own domain she may only learn that «une démarche santé est
     * en cours», or nothing at all.
     *
     * @param account of the reader
     */
    @Transactional(readOnly = true)
    public PlanView plan(String reference, String account) {
        return reader.read(plan(reference), parcours.view(reference), account);
    }

    /** Concertations in every structure, the last first, with what their decisions became. */
    @Transactional(readOnly = true)
    @Whole("shown by dates and numbers only")
    public List<ConcertationView> concertations(String reference) {
        var referents = parcours.view(reference).referents();
        var plan = plans.findByReference(reference);
        return concertations.findByReferenceOrderByHeldOnDescIdDesc(reference).stream()
                .map(held -> held.view(plan.map(p -> p.decidedBy(held.id(), referents)).orElse(List.of())))
                .toList();
    }

    /** Accompagnements de proximité, the last first. */
    @Transactional(readOnly = true)
    public List<Proximity> proximity(String reference) {
        return visits.findByReferenceOrderByDoneOnDescIdDesc(reference).stream().map(ProximityVisit::view).toList();
    }

    /** The exit report, whatever its state; empty while nobody leaves. */
    @Transactional(readOnly = true)
    @Whole("who shows it asks for the plan of a reader beside it")
    public Optional<ClosingView> closing(String reference) {
        return closings.findFirstByReferenceAndStatusNotOrderByOpenedOnDescIdDesc(reference, ClosingStatus.GIVEN_UP)
                .map(ClosingReport::view);
    }
}
