package fr.convergence.followup;

import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.French;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Letters to the person, read with her and handed over: what stops, until when it may start again, who takes over. */
@Component
class FollowupLetters {

    private final NoticeService notices;

    FollowupLetters(NoticeService notices) {
        this.notices = notices;
    }

    /** She asked to be left alone. */
    void asleep(String reference, LocalDate endsOn) {
        notices.letter(reference, "Votre suivi s'arrête à votre demande", List.of(
                "Vous nous avez dit ne plus souhaiter de suivi pour le moment. Nous ne vous contacterons plus.",
                "Vous pouvez changer d'avis jusqu'au " + French.day(endsOn)
                        + " : un appel ou un passage au chantier suffit, et le suivi reprend."));
    }

    /** The year is over. @param takenOverBy who takes over; null when nobody does */
    void ended(String reference, FollowupOutcome outcome, HandOverReport takenOverBy) {
        if (outcome == FollowupOutcome.HANDED_OVER && takenOverBy != null) {
            notices.letter(reference, "Votre suivi se termine, un service prend le relais", List.of(
                    "Votre année de suivi est terminée. Comme convenu avec vous, " + takenOverBy.receiver() + " ("
                            + takenOverBy.kind().label() + ") prend le relais.",
                    "Premier rendez-vous : le " + French.day(takenOverBy.firstMeetingOn()) + "."));
        } else if (outcome == FollowupOutcome.NO_NEWS) {
            notices.letter(reference, "Votre suivi se termine", List.of(
                    "Votre année de suivi est terminée et nous n'avons pas réussi à vous joindre.",
                    "Si vous en avez besoin, l'assistante sociale de votre secteur peut vous recevoir, et notre porte reste ouverte."));
        } else {
            notices.letter(reference, "Votre suivi se termine", List.of(
                    "Votre année de suivi est terminée. Merci du chemin fait ensemble.",
                    "Si un besoin apparaît, l'assistante sociale de votre secteur peut vous recevoir."));
        }
    }
}
