package fr.convergence.accompaniment;

import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** The accompaniment of a parcours in one structure, from its first day there to its last. */
@Entity
class Accompaniment {

    @Id
    private UUID id;

    private String reference;
    private String siae;
    private LocalDate startedOn;
    private LocalDate stoppedOn;
    private LocalDate withoutContractUntil;
    private LocalDate exitToPrepareSince;
    private LocalDate renewalOpenedFor;

    @Version
    private int version;

    protected Accompaniment() {}

    Accompaniment(String reference, String siae, LocalDate today) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.siae = siae;
        this.startedOn = today;
    }

    void stop(LocalDate today) {
        stoppedOn = today;
    }

    /** @param latest last day the rules and the programme allow */
    void goOnWithoutContract(LocalDate until, LocalDate today, LocalDate latest) {
        Refusal.unless(until.isAfter(today), "La date jusqu'à laquelle accompagner sans contrat doit être à venir.");
        Refusal.when(until.isAfter(latest),
                "Sans contrat, l'accompagnement va au plus tard jusqu'au " + French.day(latest)
                        + " : choisissez une date plus proche.");
        withoutContractUntil = until;
    }

    void hasContract() {
        withoutContractUntil = null;
    }

    void prepareExit(LocalDate today) {
        exitToPrepareSince = today;
    }

    void exitGivenUp() {
        exitToPrepareSince = null;
    }

    /** Whether the renewal for this term is announced now for the first time. */
    boolean openRenewal(LocalDate term) {
        if (term.equals(renewalOpenedFor)) {
            return false;
        }
        renewalOpenedFor = term;
        return true;
    }

    String siae() {
        return siae;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate withoutContractUntil() {
        return withoutContractUntil;
    }

    LocalDate exitToPrepareSince() {
        return exitToPrepareSince;
    }
}
