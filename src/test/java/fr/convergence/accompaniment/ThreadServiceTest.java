package fr.convergence.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.ConsentWithdrawn;
import fr.convergence.consent.Recipient;
import fr.convergence.parcours.Domain;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class ThreadServiceTest extends AccompanimentTest {

    @Autowired
    private ThreadService thread;

    @Autowired
    private ConcertationService concertations;

    @Autowired
    private ConsentRegister consents;

    @Autowired
    private ApplicationEvents events;

    @Test
    void announcesANeedOnce() {
        thread.needPartner(reference, SIAE, Domain.LOGEMENT, "Une place au calme.", FIL_ROUGE);
        thread.announceNeed(reference, SIAE);
        thread.announceNeed(reference, SIAE);
        assertThat(events.stream(NeedExpressed.class))
                .containsExactly(new NeedExpressed(reference, SIAE, Domain.LOGEMENT, "Une place au calme.", FIL_ROUGE));
    }

    @Test
    void wantsWordsForANeedAWishAndACall() {
        assertThatThrownBy(() -> thread.needPartner(reference, SIAE, null, "Une place.", FIL_ROUGE)).hasMessageContaining("domaine du besoin");
        assertThatThrownBy(() -> thread.needPartner(reference, SIAE, Domain.SANTE, " ", FIL_ROUGE)).hasMessageContaining("décrivez-le");
        assertThatThrownBy(() -> thread.wishTransfer(reference, SIAE, null, FIL_ROUGE)).hasMessageContaining("avec ses mots");
        assertThatThrownBy(() -> thread.callConcertation(reference, SIAE, "", FIL_ROUGE)).hasMessageContaining("pourquoi une concertation");
    }

    @Test
    void putsACallAndAnAlertOnTheAgenda() {
        thread.callConcertation(reference, SIAE, "Le dossier n'avance plus.", FIL_ROUGE);
        thread.noteAttendanceAlert(reference, SIAE);
        assertThat(concertations.agenda(reference, SIAE)).containsExactly(
                "Demandée le 2 mars 2026 : Le dossier n'avance plus.", "Demandée le 2 mars 2026 : Alerte de présence sur le chantier");
    }

    @Test
    void declaresAHireFromTheContractToSixMonthsAhead() {
        assertThatThrownBy(() -> hired(TODAY)).hasMessageContaining("avant le contrat d'insertion en cours");
        assertThatThrownBy(() -> hired(TODAY.plusMonths(6).plusDays(1))).hasMessageContaining("d'ici au 2 septembre 2026");
        assertThatThrownBy(() -> hired(null)).hasMessageContaining("l'employeur, le type de contrat et le premier jour");
        assertThatCode(() -> hired(TODAY.plusDays(1))).doesNotThrowAnyException();
        assertThatCode(() -> hired(TODAY.plusMonths(6))).doesNotThrowAnyException();
        assertThatThrownBy(() -> hired(TODAY.plusDays(1))).hasMessageContaining("déjà déclarée");
    }

    @Test
    void recordsTheHireOfSomebodyWithoutAContract() {
        parcours.breakContract(reference, TODAY, fr.convergence.parcours.ContractEnd.BROKEN_BY_PERSON);
        assertThatThrownBy(() -> hired(TODAY)).hasMessageContaining("avant l'entrée dans le programme");
        assertThatCode(() -> hired(TODAY.plusDays(1))).doesNotThrowAnyException();
    }

    @Test
    void withdrawsOnlyAnAgreementThatExists() {
        assertThatThrownBy(() -> withdraw(Domain.SANTE)).hasMessageContaining("rien à retirer");
        consents.record(reference, Domain.SANTE, Recipient.PARTNERS, ConsentAnswer.GIVEN, ConsentMeans.SIGNED, FIL_ROUGE);
        assertThatThrownBy(() -> withdraw(null)).hasMessageContaining("choisissez le domaine");

        withdraw(Domain.SANTE);

        assertThat(consents.allows(reference, Domain.SANTE, Recipient.PARTNERS)).isFalse();
        assertThat(events.stream(ConsentWithdrawn.class))
                .containsExactly(new ConsentWithdrawn(reference, Domain.SANTE, Recipient.PARTNERS));
    }

    @Test
    void notesAnAccompagnementDeProximiteWithinTheMonth() {
        assertThatThrownBy(() -> accompany(TODAY.plusDays(1), 30)).hasMessageContaining("n'a pas encore eu lieu");
        assertThatThrownBy(() -> accompany(TODAY.minusDays(32), 30)).hasMessageContaining("dans le mois");
        assertThatThrownBy(() -> accompany(TODAY, 4)).hasMessageContaining("entre 5 minutes et 10 heures");
        assertThatThrownBy(() -> accompany(TODAY, 601)).hasMessageContaining("entre 5 minutes et 10 heures");
        assertThatThrownBy(() -> accompany(TODAY, 0)).hasMessageContaining("combien de temps");
        accompany(TODAY.minusDays(31), 5);
        accompany(TODAY, 600);
        assertThat(accompaniment.proximity(reference)).extracting(Proximity::minutes).containsExactly(600, 5);
    }

    private void hired(LocalDate startsOn) {
        thread.declareHire(reference, SIAE, new Hire("Boulangerie Fictive", HireKind.CDI, startsOn), FIL_ROUGE);
    }

    private void withdraw(Domain domain) {
        thread.withdrawConsent(reference, domain, Recipient.PARTNERS, ConsentMeans.ORAL, FIL_ROUGE);
    }

    private void accompany(LocalDate day, int minutes) {
        thread.accompany(reference, SIAE, new Proximity(day, Companion.EDUCATEUR, VisitPlace.ADMINISTRATION, minutes, null), FIL_ROUGE);
    }
}
