package fr.convergence.renewal;

import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.French;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is written to the person, in plain words, handed over and read with her. */
@Component
class RenewalLetters {

    private final NoticeService notices;

    RenewalLetters(NoticeService notices) {
        this.notices = notices;
    }

    void exit(RenewalView file) {
        notices.letter(file.reference(), "Préparer la suite avec vous", List.of(
                "Votre contrat va jusqu'au " + French.day(file.term()) + ". Il ne sera pas renouvelé sur le chantier.",
                "D'ici là, votre fil rouge prépare la suite avec vous : emploi, formation, logement, santé, droits. "
                        + "L'accompagnement ne s'arrête pas ce jour-là.",
                "Vous pouvez demander un nouvel examen de la décision : parlez-en à votre fil rouge ou à la direction. Une personne "
                        + "de votre choix peut vous accompagner."));
    }

    void declined(RenewalView file) {
        notices.letter(file.reference(), "Vous avez choisi de ne pas renouveler votre contrat", List.of(
                "Vous nous avez dit que vous ne souhaitez pas signer le nouveau contrat. Le contrat actuel va jusqu'au "
                        + French.day(file.term()) + ".",
                "Vous pouvez changer d'avis jusqu'à cette date : dites-le à votre fil rouge.",
                "Il prépare la suite avec vous. L'accompagnement ne s'arrête pas ce jour-là."));
    }
}
