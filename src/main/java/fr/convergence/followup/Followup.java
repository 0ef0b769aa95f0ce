package fr.convergence.followup;

import fr.convergence.accompaniment.Hire;
import fr.convergence.rules.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One year of follow-up of one parcours, from a declared hire to its end; at most one at a time is open. */
@Entity
class Followup {

    @Id
    private UUID id;

    private String reference;
    /** First follow-up of the parcours, second after a return… */
    private int rank;

    private String siae;
    private String declaredBy;
    private LocalDate declaredOn;

    @Enumerated(EnumType.STRING)
    private FollowupStatus status;

    @Enumerated(EnumType.STRING)
    private FollowupOutcome outcome;

    private LocalDate hiredOn;
    private LocalDate endsOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "followup_id", nullable = false, updatable = false)
    @OrderBy("startsOn")
    private List<Job> jobs = new ArrayList<>();

    @Embedded
    private Wishes wishes = Wishes.unknown();

    private LocalDate coveredUntil;
    private LocalDate lastNewsOn;
    private int signs;
    private boolean endPrepared;
    private boolean leftDecided;

    @Embedded
    private Attempts attempts = new Attempts();

    @Embedded
    private HandOver handOver = new HandOver();

    @Embedded
    private Planned planned;

    private LocalDate closedOn;

    @Version
    private int version;

    protected Followup() {}

    Followup(String reference, int rank, String siae, Hire hire, String by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.rank = rank;
        this.siae = siae;
        this.declaredBy = by;
        this.declaredOn = today;
        this.status = FollowupStatus.EXPECTED;
        this.jobs.add(new Job(hire));
        this.hiredOn = hire.startsOn();
    }

    void moveHireTo(LocalDate day) {
        expect(FollowupStatus.EXPECTED);
        hiredOn = day;
        jobs.get(0).moveTo(day);
    }

    void start(LocalDate lastDay) {
        expect(FollowupStatus.EXPECTED);
        status = FollowupStatus.ACTIVE;
        endsOn = lastDay;
        coveredUntil = hiredOn;
    }

    void agreeOn(Agreement agreement) {
        expect(FollowupStatus.ACTIVE);
        if (agreement.wanted()) {
            wishes = Wishes.of(agreement);
        } else {
            wishes = Wishes.unknown();
            sleep();
        }
    }

    void sleep() {
        expect(FollowupStatus.ACTIVE);
        status = FollowupStatus.ASLEEP;
    }

    void wakeUp(LocalDate today) {
        expect(FollowupStatus.ASLEEP);
        Refusal.when(today.isAfter(endsOn), "L'année de suivi est écoulée : elle ne peut plus être rouverte.");
        status = FollowupStatus.ACTIVE;
    }

    void plan(Appointment appointment) {
        expect(FollowupStatus.ACTIVE);
        planned = new Planned(appointment);
    }

    /** The contact planned is over, held or not. */
    void cover() {
        var covers = appointment().covers();
        if (covers != null && covers.isAfter(coveredUntil)) {
            coveredUntil = covers;
        }
    }

    void reached(Findings findings, LocalDate today) {
        expect(FollowupStatus.ACTIVE);
        attempts.answered();
        lastNewsOn = today;
        signs = findings.signs();
        cover();
    }

    /** @return whether everything owed was tried */
    boolean unanswered(Channel channel, AttemptRule owed, LocalDate today) {
        expect(FollowupStatus.ACTIVE);
        var silent = attempts.failed(today, channel, owed, wishes.trustedContact());
        if (silent) {
            cover();
        }
        return silent;
    }

    void raiseAlert() {
        expect(FollowupStatus.ACTIVE);
        status = FollowupStatus.ALERT;
    }

    void settleAlert() {
        expect(FollowupStatus.ALERT);
        status = FollowupStatus.ACTIVE;
    }

    void loseJob(LocalDate lastDay, JobEnd reason) {
        expect(FollowupStatus.ALERT);
        heldJob().orElseThrow(() -> new Refusal("Aucun emploi n'est en cours : organisez la suite.")).end(lastDay, reason);
    }

    /** Another job: the year does not begin again. */
    void findOtherJob(Hire hire) {
        settleAlert();
        Refusal.when(heldJob().isPresent(), "L'emploi précédent n'est pas terminé.");
        var job = new Job(hire);
        Refusal.when(job.startsOn().isAfter(endsOn), "Ce nouvel emploi commence après la fin du suivi : vérifiez la date.");
        jobs.add(job);
    }

    void decideToLeave() {
        settleAlert();
        leftDecided = true;
    }

    void prepareEnd() {
        expect(FollowupStatus.ACTIVE);
        endPrepared = true;
    }

    void close(FollowupOutcome ending, LocalDate today) {
        Refusal.when(status == FollowupStatus.CLOSED, "Ce suivi est déjà clos.");
        status = FollowupStatus.CLOSED;
        outcome = ending;
        closedOn = today;
    }

    private void expect(FollowupStatus expected) {
        Refusal.unless(status == expected, "Ce suivi a déjà avancé : rafraîchissez votre liste de tâches.");
    }

    /** Last day of the follow-up, as things stand; an end that was not prepared keeps it open. */
    LocalDate closesOn(LocalDate extensionEnd) {
        return endPrepared ? handOver.keepsOpenUntil(endsOn, extensionEnd) : extensionEnd;
    }

    Optional<Job> heldJob() {
        return jobs.stream().filter(Job::isHeld).reduce((first, last) -> last);
    }

    Appointment appointment() {
        Refusal.when(planned == null, "Aucun rendez-vous n'est fixé : rafraîchissez votre liste de tâches.");
        return planned.appointment();
    }

    UUID id() {
        return id;
    }

    Attempts attempts() {
        return attempts;
    }

    HandOver handOver() {
        return handOver;
    }

    boolean leftDecided() {
        return leftDecided;
    }

    LocalDate coveredUntil() {
        return coveredUntil;
    }

    Wishes wishes() {
        return wishes;
    }

    boolean isEndPrepared() {
        return endPrepared;
    }

    int signs() {
        return signs;
    }

    FollowupView view() {
        return new FollowupView(reference, siae, status, outcome, hiredOn, endsOn, closedOn, jobs.stream().map(Job::view).toList(),
                wishes.rhythm(), wishes.channels(), wishes.trustedContact(), planned == null ? null : planned.appointment(),
                attempts.count(), attempts.silences(), lastNewsOn, handOver.state(), handOver.topics(), handOver.firstMeetingOn());
    }
}
