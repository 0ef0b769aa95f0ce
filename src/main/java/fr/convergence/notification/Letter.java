package fr.convergence.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A letter to the person, kept with her file. It may speak of her: show it only to who may read her file.
 *
 * @param title French title, shown above the paragraphs
 * @param paragraphs French paragraphs in their order, plain text
 * @param handedAt when the person received it; null while it waits
 * @param means how she received it, for example «remis en main propre contre signature»; null while it waits
 * @param handedBy account of the colleague who attests it; null while it waits
 */
public record Letter(
        UUID id,
        String reference,
        String title,
        List<String> paragraphs,
        Instant writtenAt,
        Instant handedAt,
        String means,
        String handedBy) {

    /** Whether the proof of delivery is there: deadlines for an appeal run from that day. */
    public boolean isHanded() {
        return handedAt != null;
    }
}
