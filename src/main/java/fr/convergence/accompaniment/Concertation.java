package fr.convergence.accompaniment;

import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The referents spoke to each other; what they said is kept, what they decided is in the plan. */
@Entity
class Concertation {

    @Id
    private UUID id;

    private String reference;
    private String siae;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private ConcertationMeans means;

    private String present;
    private String absent;
    private boolean personPresent;

    @Sealed
    private String partners;

    @Sealed
    private String minutes;

    private String heldBy;
    private LocalDate recordedOn;

    protected Concertation() {}

    /**
     * @param referents roles held on the parcours today
     * @param earliest how far back it may be recorded
     */
    Concertation(String reference, String siae, ConcertationReport report, Set<ReferentRole> referents, String by, LocalDate today,
            LocalDate earliest) {
        Refusal.when(report.heldOn().isAfter(today), "La concertation n'a pas encore eu lieu : revenez quand elle sera tenue.");
        Refusal.when(report.heldOn().isBefore(earliest),
                "Une concertation se note au plus tard un mois après : vérifiez la date.");
        Refusal.unless(referents.containsAll(report.present()), "Un référent coché n'est plus nommé sur ce parcours : rouvrez la tâche.");
        var people = report.present().size() + (report.personPresent() ? 1 : 0) + (isBlank(report.partners()) ? 0 : 1);
        Refusal.unless(people >= 2, "Une concertation réunit au moins deux participants : indiquez qui y a pris part.");
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.siae = siae;
        this.heldOn = report.heldOn();
        this.means = report.means();
        this.present = text(report.present());
        this.absent = text(referents.stream().filter(role -> !report.present().contains(role)).collect(Collectors.toSet()));
        this.personPresent = report.personPresent();
        this.partners = report.partners();
        this.minutes = report.minutes();
        this.heldBy = by;
        this.recordedOn = today;
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }

    private static String text(Set<ReferentRole> roles) {
        return roles.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static Set<ReferentRole> roles(String text) {
        var roles = EnumSet.noneOf(ReferentRole.class);
        Arrays.stream(text.split(" ")).filter(role -> !role.isEmpty()).map(ReferentRole::valueOf).forEach(roles::add);
        return roles;
    }

    UUID id() {
        return id;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    ConcertationView view(List<ActionView> decisions) {
        return new ConcertationView(id, siae, heldOn, means, roles(present), roles(absent), personPresent, partners, minutes, heldBy,
                decisions);
    }
}
