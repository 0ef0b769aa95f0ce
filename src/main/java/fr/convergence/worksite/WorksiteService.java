package fr.convergence.worksite;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.calendar.WorkingDays;
import fr.convergence.notification.Notice;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's time on the worksite: welcome, reviews, departure. */
@Service
@Transactional
public class WorksiteService {

    private final Placements placements;
    private final WorkObservations observations;
    private final LevelsOnPost levels;
    private final AttendanceService attendance;
    private final IncidentService incidents;
    private final WorkRules rules;
    private final ParcoursService parcours;
    private final NoticeService notices;
    private final WorkingDays workingDays;
    private final ProgrammeClock clock;

    WorksiteService(Placements placements, WorkObservations observations, LevelsOnPost levels, AttendanceService attendance,
            IncidentService incidents, WorkRules rules, ParcoursService parcours, NoticeService notices, WorkingDays workingDays,
            ProgrammeClock clock) {
        this.placements = placements;
        this.observations = observations;
        this.levels = levels;
        this.attendance = attendance;
        this.incidents = incidents;
        this.rules = rules;
        this.parcours = parcours;
        this.notices = notices;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Expects the person on the worksite of her employer.
     *
     * @return false when nobody is to be expected: no contract there, or she is there already
     */
    public boolean expect(String reference, String siae) {
        var contract = parcours.view(reference).currentContract();
        if (contract == null || !contract.siae().equals(siae) || placements.findByReferenceAndEndedOnIsNull(reference).isPresent()) {
            return false;
        }
        placements.saveAndFlush(new Placement(reference, siae, clock.today()));
        return true;
    }

    /** Keeps what was said and agreed on the first day. */
    public void welcome(String reference, Welcome welcome, String by) {
        var contract = parcours.view(reference).currentContract();
        Refusal.when(contract != null && welcome.weeklyHours().compareTo(contract.weeklyHours()) > 0,
                "La première étape ne dépasse pas les heures du contrat : proposez-en moins.");
        var placement = placements.current(reference);
        placement.welcome(welcome, by, clock.today());
        placements.saveAndFlush(placement);
        note(placement, welcome.levels(), by);
    }

    /** Chooses the day of the next review. @return a working day */
    public LocalDate planReview(String reference) {
        var placement = placements.current(reference);
        var today = clock.today();
        var weeks = (int) ChronoUnit.WEEKS.between(placement.welcomedOn(), today);
        var days = rules.daysBeforeReview(weeks, placement.alertedWithin(rules.silenceAfterAlert(), today));
        return workingDays.onOrAfter(today.plusDays(days));
    }

    /** Keeps a review. @return whether an incident is to be followed */
    public boolean review(String reference, Review review, String by) {
        var placement = placements.current(reference);
        placement.heard(review.words());
        placements.saveAndFlush(placement);
        for (var observed : review.observations()) {
            observations.saveAndFlush(new WorkObservation(placement.id(), observed));
            if (observed.kind() == ObservationKind.INCIDENT) {
                incidents.report(placement, observed.note(), by);
            }
        }
        note(placement, review.levels(), by);
        attendance.record(reference, review.weeks(), by);
        return placement.hasOpenIncident();
    }

    private void note(Placement placement, Map<WorkTheme, SkillLevel> seen, String by) {
        seen.forEach((theme, level) -> levels.saveAndFlush(new LevelOnPost(placement.id(), theme, level, by, clock.today())));
    }

    /** She leaves the worksite: contract over, parcours moved or ended. */
    public void close(String reference) {
        var placement = placements.current(reference);
        placement.end(clock.today());
        placements.saveAndFlush(placement);
    }

    /** Reminds a profession of her structure. */
    public void remindWelcome(String reference) {
        tell(reference, "encadrant", WorksiteNotices.WELCOME_EXPECTED);
    }

    /** Tells the management that she was not welcomed. */
    public void escalateWelcome(String reference) {
        tell(reference, "direction", WorksiteNotices.WELCOME_LATE);
    }

    /** Reminds those who see her work. */
    public void remindReview(String reference) {
        tell(reference, "encadrant", WorksiteNotices.REVIEW_EXPECTED);
        tell(reference, "educateur", WorksiteNotices.REVIEW_EXPECTED);
    }

    /** Tells the management that a review is late. */
    public void escalateReview(String reference) {
        tell(reference, "direction", WorksiteNotices.REVIEW_LATE);
    }

    /** Reminds those who follow incidents. */
    public void remindIncident(String reference) {
        tell(reference, "direction", WorksiteNotices.FOLLOW_UP_EXPECTED);
        tell(reference, "educateur", WorksiteNotices.FOLLOW_UP_EXPECTED);
    }

    /** Tells the coordination that nothing follows an incident. */
    public void escalateIncident(String reference) {
        tell(reference, "coordination", WorksiteNotices.FOLLOW_UP_LATE);
    }

    private void tell(String reference, String profession, Notice notice) {
        notices.toProfession(profession, placements.current(reference).siae(), reference, notice);
    }

    /** The stay under way. @throws Refusal when she is on no worksite */
    @Transactional(readOnly = true)
    public WorksiteView current(String reference) {
        return view(placements.current(reference));
    }

    /** Every stay of a parcours, the oldest first: hours, observations, facts of attendance, levels, incidents. */
    @Transactional(readOnly = true)
    public List<WorksiteView> of(String reference) {
        return placements.findByReferenceOrderByStartedOn(reference).stream().map(this::view).toList();
    }

    private WorksiteView view(Placement placement) {
        var weeks = attendance.of(placement);
        return new WorksiteView(placement.reference(), placement.siae(), placement.post(), placement.objective(), placement.startedOn(),
                placement.welcomedOn(), placement.endedOn(), placement.agreedSteps(),
                observations.findByPlacementIdOrderBySeenOn(placement.id()).stream().map(WorkObservation::view).toList(),
                weeks, attendance.facts(weeks),
                levels.findByPlacementIdOrderBySeenOn(placement.id()).stream().map(LevelOnPost::view).toList(),
                placement.incidents());
    }
}
