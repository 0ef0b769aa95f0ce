package fr.convergence.notification;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The letter as it was written; only its proof of delivery is added, once. */
@Entity
@Table(name = "letter")
class LetterOnFile {

    @Id
    private UUID id;

    private String reference;
    private String title;

    @Sealed
    private String[] paragraphs;

    private Instant writtenAt;
    private Instant handedAt;
    private String means;
    private String handedBy;

    @Version
    private int version;

    protected LetterOnFile() {}

    LetterOnFile(String reference, String title, List<String> paragraphs, Instant now) {
        Refusal.when(title == null || title.isBlank(), "Le courrier n'a pas de titre : indiquez-en un.");
        Refusal.when(
                paragraphs.isEmpty() || paragraphs.stream().allMatch(String::isBlank),
                "Le courrier est vide : rédigez au moins un paragraphe.");
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.title = title.strip();
        this.paragraphs = paragraphs.stream().filter(p -> !p.isBlank()).map(String::strip).toArray(String[]::new);
        this.writtenAt = now;
    }

    /** Adds the proof. A second proof would move the day from which an appeal is counted. */
    void handed(String means, String by, Instant now) {
        Refusal.when(handedAt != null, "La remise de ce courrier est déjà enregistrée.");
        Refusal.when(means == null || means.isBlank(), "Indiquez comment la personne a reçu le courrier.");
        this.handedAt = now;
        this.means = means.strip();
        this.handedBy = by;
    }

    UUID id() {
        return id;
    }

    Letter letter() {
        return new Letter(id, reference, title, List.of(paragraphs), writtenAt, handedAt, means, handedBy);
    }
}
