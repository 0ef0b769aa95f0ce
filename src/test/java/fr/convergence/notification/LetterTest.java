package fr.convergence.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.rules.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class LetterTest extends MailTest {

    private static final String REFERENCE = "CVG-2026-00042";

    @Test
    void aLetterIsKeptAsItWasWritten() {
        var id = notices.letter(REFERENCE, "Votre renouvellement", List.of("Bonjour Zébulon,", "Votre contrat continue\njusqu'à l'été."));

        var letter = notices.letters(REFERENCE).get(0);
        assertThat(letter.id()).isEqualTo(id);
        assertThat(letter.title()).isEqualTo("Votre renouvellement");
        assertThat(letter.paragraphs()).containsExactly("Bonjour Zébulon,", "Votre contrat continue\njusqu'à l'été.");
        assertThat(letter.writtenAt()).isEqualTo(MORNING);
        assertThat(letter.isHanded()).isFalse();
    }

    @Test
    void lettersOfAParcoursAreReadInTheOrderTheyWereWritten() {
        notices.letter(REFERENCE, "Accusé de réception", List.of("Nous avons reçu votre demande."));
        clock.holdAt(MORNING.plus(Duration.ofDays(3)));
        notices.letter(REFERENCE, "Décision", List.of("Vous êtes admis."));
        notices.letter("CVG-2026-00043", "Décision", List.of("Une autre personne."));

        assertThat(notices.letters(REFERENCE)).extracting(Letter::title).containsExactly("Accusé de réception", "Décision");
    }

    @Test
    void theProofOfDeliverySaysWhenHowAndByWhom() {
        var id = notices.letter(REFERENCE, "Décision", List.of("Vous êtes admis."));
        var twoDaysLater = MORNING.plus(Duration.ofDays(2));
        clock.holdAt(twoDaysLater);

        notices.handed(id, "remis en main propre contre signature", "iris.exemple");

        assertThat(notices.letters(REFERENCE).get(0)).satisfies(letter -> {
            assertThat(letter.handedAt()).isEqualTo(twoDaysLater);
            assertThat(letter.means()).isEqualTo("remis en main propre contre signature");
            assertThat(letter.handedBy()).isEqualTo("iris.exemple");
        });
    }

    @Test
    void aSecondProofIsRefusedSoThatTheDayOfAppealDoesNotMove() {
        var id = notices.letter(REFERENCE, "Décision", List.of("Vous êtes admis."));
        notices.handed(id, "remis en main propre", "iris.exemple");
        clock.holdAt(MORNING.plus(Duration.ofDays(9)));

        assertThatThrownBy(() -> notices.handed(id, "lettre recommandée", "noe.exemple"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("déjà enregistrée");
        assertThat(notices.letters(REFERENCE).get(0).handedAt()).isEqualTo(MORNING);
    }

    @Test
    void anEmptyLetterAnUnknownLetterAndAProofWithoutMeansAreRefused() {
        assertThatThrownBy(() -> notices.letter(REFERENCE, "Décision", List.of(" "))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> notices.letter(REFERENCE, "", List.of("Texte"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> notices.handed(UUID.randomUUID(), "remis", "iris.exemple")).isInstanceOf(Refusal.class);
        var id = notices.letter(REFERENCE, "Décision", List.of("Vous êtes admis."));
        assertThatThrownBy(() -> notices.handed(id, " ", "iris.exemple")).isInstanceOf(Refusal.class);
    }

    @Test
    void theDatabaseHoldsThatAProofIsWhole() {
        var id = notices.letter(REFERENCE, "Décision", List.of("Vous êtes admis."));

        assertThatThrownBy(() -> database.sql("update letter set handed_at = now() where id = ?").param(id).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("ck_letter_proof");
    }
}
