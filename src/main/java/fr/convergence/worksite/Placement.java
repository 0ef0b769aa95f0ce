package fr.convergence.worksite;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody's stay on one worksite: her post, her steps of hours, the incidents to follow. */
@Entity
@Table(name = "worksite_placement")
class Placement {

    @Id
    private UUID id;

    private String reference;
    private String siae;
    private LocalDate startedOn;
    private String post;

    @Sealed
    private String objective;

    private LocalDate welcomedOn;
    private String welcomedBy;
    private LocalDate alertedOn;

    @Sealed
    private String lastWords;

    private LocalDate endedOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "placement_id", nullable = false, updatable = false)
    @OrderBy("startsOn, proposedOn")
    private List<HoursStep> steps = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "placement_id", nullable = false, updatable = false)
    @OrderBy("reportedOn")
    private List<WorkIncident> incidents = new ArrayList<>();

    @Version
    private int version;

    protected Placement() {}

    Placement(String reference, String siae, LocalDate today) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.siae = siae;
        this.startedOn = today;
    }

    void welcome(Welcome welcome, String by, LocalDate today) {
        expectHere();
        Refusal.when(welcomedOn != null, "Cette personne a déjà été accueillie sur le chantier.");
        post = welcome.post();
        objective = welcome.objective();
        welcomedOn = today;
        welcomedBy = by;
        steps.add(new HoursStep(new HoursProposal(welcome.weeklyHours(), today, HoursAnswer.AGREED, null, false, null), by, today));
    }

    void propose(HoursProposal proposal, String by, LocalDate today) {
        expectHere();
        Refusal.when(proposal.startsOn().isBefore(today), "Une étape commence aujourd'hui ou plus tard : corrigez la date.");
        Refusal.when(hours().filter(current -> current.compareTo(proposal.weeklyHours()) == 0).isPresent(),
                "C'est déjà l'étape en cours : proposez plus d'heures, ou moins.");
        steps.add(new HoursStep(proposal, by, today));
    }

    /** Hours of the last step agreed to; empty before the welcome. */
    Optional<BigDecimal> hours() {
        return agreedSteps().stream().reduce((first, last) -> last).map(HoursStepView::weeklyHours);
    }

    List<HoursStepView> agreedSteps() {
        return steps.stream().filter(HoursStep::isAgreed).map(HoursStep::view).toList();
    }

    void heard(String words) {
        lastWords = words;
    }

    void report(String note, String by, LocalDate today) {
        expectHere();
        Refusal.when(note == null, "Décrivez l'incident en une phrase : ce qui s'est passé, sans jugement.");
        incidents.add(new WorkIncident(note, by, today));
    }

    void follow(IncidentFollowUp followUp, String by, LocalDate today) {
        expectHere();
        Refusal.unless(hasOpenIncident(), "Aucun incident n'est à suivre.");
        incidents.stream().filter(WorkIncident::isOpen).forEach(incident -> incident.follow(followUp, by, today));
    }

    boolean hasOpenIncident() {
        return incidents.stream().anyMatch(WorkIncident::isOpen);
    }

    List<IncidentView> incidents() {
        return incidents.stream().map(WorkIncident::view).toList();
    }

    void alerted(LocalDate today) {
        alertedOn = today;
    }

    /** Whether attendance was signalled less than that many days ago. */
    boolean alertedWithin(int days, LocalDate today) {
        return alertedOn != null && alertedOn.plusDays(days).isAfter(today);
    }

    void end(LocalDate today) {
        expectHere();
        endedOn = today;
    }

    private void expectHere() {
        Refusal.when(endedOn != null, "Cette personne a quitté le chantier : rafraîchissez votre liste.");
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    String siae() {
        return siae;
    }

    String post() {
        return post;
    }

    String objective() {
        return objective;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate welcomedOn() {
        return welcomedOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }
}
