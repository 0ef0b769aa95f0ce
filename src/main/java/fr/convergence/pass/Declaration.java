package fr.convergence.pass;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What was declared on the State's platform.
 *
 * @param startsOn last day of the PASS on that day (see {@link Extension} for the convention)
 * @param endsOn new last day that is asked
 * @param trainingEndsOn last day of the training, when it is the reason; null otherwise
 * @param prescriber named authorised prescriber; null when none is needed
 * @param organisation the prescriber's; null when none is needed
 * @param interview whether an interview by telephone was wanted
 * @param email of the structure, for the interview
 * @param phone of the structure, for the interview
 * @param on day of the declaration
 * @param by account of who declared
 */
@Embeddable
public record Declaration(
        @Sealed @Column(name = "declared_reason") ExtensionReason reason,
        @Column(name = "declared_start") LocalDate startsOn,
        @Column(name = "declared_end") LocalDate endsOn,
        @Column(name = "training_ends_on") LocalDate trainingEndsOn,
        @Column(name = "prescriber") String prescriber,
        @Column(name = "organisation") String organisation,
        @Column(name = "interview") Boolean interview,
        @Column(name = "contact_email") String email,
        @Column(name = "contact_phone") String phone,
        @Column(name = "declared_on") LocalDate on,
        @Column(name = "declared_by") String by) {

    /** Refuses what the platform would refuse whatever the PASS. */
    public Declaration {
        Refusal.when(reason == null, "Choisissez le motif de la prolongation.");
        Refusal.when(endsOn == null, "Indiquez le nouveau dernier jour du PASS IAE.");
        Refusal.when(on == null, "Indiquez le jour où la demande a été déclarée.");
        Refusal.unless(endsOn.isAfter(startsOn), "Une prolongation dure au moins un jour : avancez le nouveau dernier jour.");
        Refusal.when(Boolean.TRUE.equals(interview) && (blank(email) || blank(phone)),
                "Pour un entretien téléphonique, la plateforme demande un courriel et un téléphone : renseignez les deux.");
        if (reason == ExtensionReason.COMPLETE_TRAINING) {
            Refusal.when(trainingEndsOn == null, "Indiquez le dernier jour de la formation en cours.");
            Refusal.when(endsOn.isAfter(trainingEndsOn),
                    "La prolongation ne va pas au-delà de la formation (Code du travail, R5132-1-8) : avancez le nouveau dernier jour.");
        }
    }

    void requirePrescriber() {
        Refusal.when(blank(prescriber) || blank(organisation), "Ce motif demande un prescripteur habilité : indiquez son nom et son organisation.");
    }

    /** Days asked: end minus start. */
    public long days() {
        return ChronoUnit.DAYS.between(startsOn, endsOn);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
