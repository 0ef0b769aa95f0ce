package fr.convergence.mobilisation;

import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What an operator answers, whoever writes it down.
 *
 * @param appointmentOn day of the first appointment; required to accept, optional under conditions
 * @param waitingUntil day at which the operator will know more; required on a waiting list
 * @param motive required to refuse
 * @param text conditions, question or precision in plain words; it stays in our tables
 */
public record PartnerAnswer(
        AnswerKind kind, LocalDate appointmentOn, LocalDate waitingUntil, RefusalMotive motive, String text) {

    /** The operator receives the person on that day. */
    public static PartnerAnswer accepted(LocalDate appointmentOn) {
        return new PartnerAnswer(AnswerKind.ACCEPTED, appointmentOn, null, null, null);
    }

    /** The operator refuses. */
    public static PartnerAnswer refused(RefusalMotive motive) {
        return new PartnerAnswer(AnswerKind.REFUSED, null, null, motive, null);
    }

    void check(LocalDate today) {
        Refusal.when(kind == null, "Indiquez ce que l'opérateur répond.");
        Refusal.when(kind == AnswerKind.ACCEPTED && appointmentOn == null, "Une demande acceptée a un premier rendez-vous : indiquez sa date.");
        Refusal.when(appointmentOn != null && appointmentOn.isBefore(today), "La date du rendez-vous est passée : corrigez-la.");
        Refusal.when(kind == AnswerKind.ACCEPTED_ON_CONDITIONS && isBlank(text), "Notez les conditions que pose l'opérateur.");
        Refusal.when(kind == AnswerKind.QUESTION && isBlank(text), "Notez la question que pose l'opérateur.");
        Refusal.when(kind == AnswerKind.WAITING_LIST && (waitingUntil == null || !waitingUntil.isAfter(today)),
                "Sur liste d'attente, indiquez la date à venir à laquelle l'opérateur saura répondre.");
        Refusal.when(kind == AnswerKind.REFUSED && motive == null, "Un refus a un motif : choisissez-le dans la liste.");
    }

    boolean saysTheSameAs(PartnerAnswer other) {
        return kind == other.kind
                && Objects.equals(appointmentOn, other.appointmentOn)
                && Objects.equals(waitingUntil, other.waitingUntil)
                && motive == other.motive
                && Objects.equals(text, other.text);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
