package fr.convergence.transfer;

import fr.convergence.rules.Refusal;
import java.time.LocalDate;

/**
 * That a copy of the passport was received.
 *
 * @param on day on which it was
 * @param means how
 */
public record Receipt(LocalDate on, ReceiptMeans means) {

    /** Refuses one that nobody could have given. */
    void refuseUnlessPossible(LocalDate madeOn, LocalDate today) {
        Refusal.when(on == null || means == null, "Indiquez quand et comment le passeport a été reçu, par votre structure et par la personne.");
        Refusal.when(on.isBefore(madeOn) || on.isAfter(today),
                "Le passeport a été reçu entre le jour de son édition et aujourd'hui : corrigez la date.");
    }
}
