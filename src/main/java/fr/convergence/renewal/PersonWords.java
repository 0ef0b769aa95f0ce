package fr.convergence.renewal;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The person's own words: first page of the file.
 *
 * @param words as she said or wrote them; null only when she did not wish to
 * @param disagreement on what she does not agree; null otherwise
 * @param heard whether she wants to be heard by the commission
 */
@Embeddable
public record PersonWords(
        @Enumerated(EnumType.STRING) @Column(name = "words_manner") Manner manner,
        @Sealed @Column(name = "words") String words,
        @Enumerated(EnumType.STRING) @Column(name = "words_wish") Wish wish,
        @Enumerated(EnumType.STRING) @Column(name = "words_agreement") Agreement agreement,
        @Sealed @Column(name = "words_disagreement") String disagreement,
        @Column(name = "words_heard") boolean heard,
        @Column(name = "words_by") String by,
        @Column(name = "words_on") LocalDate on) {

    /** Refuses words that were not said and a disagreement that says nothing. */
    public PersonWords {
        Refusal.when(manner != null && manner != Manner.NOT_WISHED && (words == null || words.isBlank()),
                "Notez les mots de la personne, ou indiquez qu'elle n'a pas souhaité s'exprimer.");
        Refusal.when(agreement == Agreement.DISAGREES && (disagreement == null || disagreement.isBlank()),
                "Notez sur quoi la personne n'est pas d'accord, avec ses mots.");
    }

    PersonWords with(Agreement now, String because) {
        return new PersonWords(manner, words, wish, now, because, heard, by, on);
    }
}
