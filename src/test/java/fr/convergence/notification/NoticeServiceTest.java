package fr.convergence.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.rules.Refusal;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeServiceTest extends MailTest {

    private static final String REFERENCE = "CVG-2026-00042";
    private static final String PERSON = "Zébulon Canari-Fictif";

    @Test
    void everyColleagueOfTheProfessionWithAnAddressGetsOneMail() throws Exception {
        notices.toProfession("charge-insertion", MailWorld.STRUCTURE, REFERENCE, FILE_DUE);

        assertThat(sender.sendDue()).isEqualTo(2);
        assertThat(received()).extracting(m -> m.getRecipients(RecipientType.TO)[0].toString())
                .containsExactlyInAnyOrder("iris@exemple.invalid", "noe@exemple.invalid");
    }

    @Test
    void aProfessionOfAnotherStructureIsToldNothing() {
        notices.toProfession("charge-insertion", "aci-voisine", REFERENCE, FILE_DUE);

        assertThat(sender.sendDue()).isZero();
    }

    @Test
    void aColleagueReadsTheSentenceTheReferenceAndTheLinkToTheTaskList() throws Exception {
        notices.toAccount("iris.exemple", REFERENCE, FILE_DUE);
        sender.sendDue();

        var mail = received().get(0);
        assertThat(mail.getSubject()).isEqualTo("Un dossier est à préparer (CVG-2026-00042)");
        assertThat(textOf(mail))
                .contains("L'échéance approche : un dossier reste à compléter cet été.")
                .contains("Référence : CVG-2026-00042")
                .contains("https://convergence.invalid/camunda/app/tasklist/default/");
    }

    @Test
    void frenchAccentsArriveAsUtf8PlainText() throws Exception {
        notices.toAccount("iris.exemple", REFERENCE, new Notice("accents", "Été à Nîmes", "Œuvre, naïveté, ça, l’apostrophe, 10 €."));
        sender.sendDue();

        var mail = received().get(0);
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(mail.getSubject()).startsWith("Été à Nîmes");
        assertThat(mail.getHeader("Subject")[0]).isASCII().startsWith("=?UTF-8?");
        assertThat(textOf(mail)).contains("Œuvre, naïveté, ça, l’apostrophe, 10 €.");
    }

    @Test
    void nothingToldByMailNamesThePersonTheDomainOrThePartner() throws Exception {
        notices.letter(REFERENCE, "Décision pour " + PERSON, List.of("Bonjour " + PERSON + ", le suivi santé continue."));
        notices.toProfession("charge-insertion", MailWorld.STRUCTURE, REFERENCE, FILE_DUE);
        notices.toAccount("iris.exemple", REFERENCE, FILE_DUE);
        notices.toPartner("centre-fictif", "MOB-2026-0007", FILE_DUE);
        notices.toOrienteur("maraude@exemple.invalid", REFERENCE, FILE_DUE);
        sender.sendDue();

        assertThat(received()).hasSize(5).allSatisfy(mail -> assertThat(wholeOf(mail))
                .doesNotContainIgnoringCase("Canari")
                .doesNotContainIgnoringCase("CSAPA")
                .doesNotContainIgnoringCase("santé")
                .doesNotContain("Iris Exemple"));
    }

    @Test
    void aPartnerReadsTheNumberOfTheRequestAndNoLinkItCouldNotOpen() throws Exception {
        notices.toPartner("centre-fictif", "MOB-2026-0007", FILE_DUE);
        sender.sendDue();

        var mail = received().get(0);
        assertThat(mail.getRecipients(RecipientType.TO)[0]).hasToString("accueil@partenaire.invalid");
        assertThat(wholeOf(mail)).contains("MOB-2026-0007").doesNotContain("CVG-").doesNotContain("tasklist");
    }

    @Test
    void anUnknownPartnerIsRefused() {
        assertThatThrownBy(() -> notices.toPartner("inconnu", "MOB-2026-0007", FILE_DUE)).isInstanceOf(Refusal.class);
    }

    @Test
    void anOrienteurOrAColleagueWithoutAddressIsPassedOver() {
        notices.toOrienteur(null, REFERENCE, FILE_DUE);
        notices.toOrienteur("  ", REFERENCE, FILE_DUE);
        notices.toAccount("sans.adresse", REFERENCE, FILE_DUE);

        assertThat(deliveries.count(MailState.PENDING)).isZero();
    }

    @Test
    void aRolledBackTransactionTellsNobodyAndKeepsNoLetter() {
        transaction.executeWithoutResult(status -> {
            notices.toAccount("iris.exemple", REFERENCE, FILE_DUE);
            notices.letter(REFERENCE, "Décision", List.of("Vous êtes admis."));
            status.setRollbackOnly();
        });

        assertThat(sender.sendDue()).isZero();
        assertThat(received()).isEmpty();
        assertThat(notices.letters(REFERENCE)).isEmpty();
    }

    private static String textOf(MimeMessage mail) throws Exception {
        return (String) mail.getContent();
    }

    private static String wholeOf(MimeMessage mail) throws Exception {
        return new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8) + mail.getSubject()
                + String.join("\n", java.util.Collections.list(mail.getAllHeaderLines()));
    }
}
