package fr.convergence.transfer;

import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/** What happens between the two fils rouges once the person has begun in the other structure. */
@Embeddable
class Relay {

    private String originFilRouge;
    private LocalDate movedOn;
    private LocalDate overlapEndsOn;
    private LocalDate returnUntil;

    @Embedded
    private HandOver handOver;

    @Embedded
    private ThreadCheck threadCheck;

    @Embedded
    @AttributeOverride(name = "contractKind", column = @Column(name = "return_kind"))
    @AttributeOverride(name = "weeklyHours", column = @Column(name = "return_hours"))
    @AttributeOverride(name = "contractStarts", column = @Column(name = "return_starts"))
    @AttributeOverride(name = "contractEnds", column = @Column(name = "return_ends"))
    @AttributeOverride(name = "filRouge", column = @Column(name = "return_fil_rouge"))
    @AttributeOverride(name = "emploi", column = @Column(name = "return_emploi"))
    @AttributeOverride(name = "logement", column = @Column(name = "return_logement"))
    @AttributeOverride(name = "sante", column = @Column(name = "return_sante"))
    private PlannedContract returnContract;

    private String returnThread;

    protected Relay() {}

    Relay(String originFilRouge, LocalDate movedOn, LocalDate overlapEndsOn, LocalDate returnUntil) {
        this.originFilRouge = originFilRouge;
        this.movedOn = movedOn;
        this.overlapEndsOn = overlapEndsOn;
        this.returnUntil = returnUntil;
    }

    void handOver(HandOver given, LocalDate today) {
        Refusal.when(given.metOn().isAfter(today),
                "Le relais se passe en présence de la personne : indiquez une rencontre qui a eu lieu.");
        handOver = given;
        threadCheck = null;
    }

    void receive(ThreadCheck check) {
        Refusal.when(handOver == null, "Le relais n'a pas encore été passé : voyez avec l'ancien fil rouge.");
        Refusal.when(!check.isComplete() && check.missing() == null, "Dites ce qui manque : l'ancien fil rouge reprendra le relais là.");
        threadCheck = check;
    }

    void refuseAfterTheReturnPeriod(LocalDate today) {
        Refusal.when(today.isAfter(returnUntil), "La période de retour est finie depuis le " + French.day(returnUntil)
                + " : la structure d'accueil cherche la suite avec la personne.");
    }

    void agreeOnReturn(PlannedContract agreed) {
        returnContract = agreed;
    }

    void agreeOnReturnWithoutContract(String filRouge) {
        Refusal.when(filRouge == null, "Nommez le fil rouge qui reprend l'accompagnement.");
        returnThread = filRouge;
    }

    String originFilRouge() {
        return originFilRouge;
    }

    LocalDate movedOn() {
        return movedOn;
    }

    LocalDate overlapEndsOn() {
        return overlapEndsOn;
    }

    LocalDate returnUntil() {
        return returnUntil;
    }

    HandOver handOver() {
        return handOver;
    }

    ThreadCheck threadCheck() {
        return threadCheck;
    }

    String returnThread() {
        return returnThread;
    }

    PlannedContract returnContract() {
        return returnContract;
    }
}
