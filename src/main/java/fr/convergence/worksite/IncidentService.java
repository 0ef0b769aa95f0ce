package fr.convergence.worksite;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened on the worksite and must be followed. */
@Service
@Transactional
public class IncidentService {

    private final Placements placements;
    private final ParcoursService parcours;
    private final StaffDirectory staff;
    private final NoticeService notices;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    IncidentService(Placements placements, ParcoursService parcours, StaffDirectory staff, NoticeService notices, ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.placements = placements;
        this.parcours = parcours;
        this.staff = staff;
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps an incident; the fil rouge is told at once, so that a concertation can be called. */
    void report(Placement placement, String note, String by) {
        placement.report(note, by, clock.today());
        placements.saveAndFlush(placement);
        var reference = placement.reference();
        parcours.view(reference).referent(ReferentRole.FIL_ROUGE)
                .ifPresent(account -> notices.toAccount(account, reference, WorksiteNotices.CONCERTATION_EXPECTED));
        events.publishEvent(new IncidentReported(reference, placement.siae()));
    }

    /**
     * Keeps what was decided about the incidents under way.
     *
     * @param by account of who decided
     * @return whether the person leaves the worksite
     */
    public boolean follow(String reference, IncidentFollowUp followUp, String by) {
        var placement = placements.current(reference);
        var excluded = followUp.measure() == IncidentMeasure.EXCLUSION;
        Refusal.when(excluded && !staff.isMember(by, "direction", placement.siae()),
                "Seule la direction peut rompre un contrat : proposez une autre suite, ou laissez-lui la tâche.");
        placement.follow(followUp, by, clock.today());
        if (excluded) {
            placement.end(clock.today());
        }
        placements.saveAndFlush(placement);
        if (excluded) {
            parcours.breakContract(reference, clock.today(), ContractEnd.BROKEN_BY_EMPLOYER);
        }
        return excluded;
    }
}
