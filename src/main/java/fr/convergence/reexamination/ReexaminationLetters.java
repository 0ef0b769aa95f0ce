package fr.convergence.reexamination;

import fr.convergence.directory.StaffDirectory;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.French;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The answer to the person, in plain words. */
@Component
class ReexaminationLetters {

    private final NoticeService notices;
    private final StaffDirectory staff;

    ReexaminationLetters(NoticeService notices, StaffDirectory staff) {
        this.notices = notices;
        this.staff = staff;
    }

    UUID answer(ReexaminationView answered) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add("Le " + French.day(answered.response().on()) + ", vous avez demandé un nouvel examen de la décision. "
                + "Quelqu'un qui n'avait pas pris part à cette décision a lu votre dossier et ce que vous avez dit.");
        paragraphs.add(sentence(answered));
        paragraphs.add(answered.explanation());
        answered.actions().forEach(action ->
                paragraphs.add("Nous vous proposons : " + action.action() + " (" + staff.nameOf(action.owner()) + ", d'ici le "
                        + French.day(action.dueOn()) + ")."));
        paragraphs.add("Cette réponse vous est remise et expliquée par votre fil rouge. Vous gardez le droit de saisir le défenseur "
                + "des droits ou un juge ; la personne de votre choix peut vous aider.");
        return notices.letter(answered.reference(), "Réponse à votre demande de nouvel examen", paragraphs);
    }

    private static String sentence(ReexaminationView answered) {
        if (answered.status() == ReexaminationStatus.UPHELD) {
            return "La décision est maintenue.";
        }
        return switch (answered.outcome()) {
            case RENEWED -> "La décision est revue : votre contrat peut être renouvelé jusqu'au " + French.day(answered.until()) + ".";
            case TRANSFER -> "La décision est revue : nous vous recommandons de poursuivre votre parcours dans une autre structure.";
            default -> "La décision est revue : votre contrat n'est pas renouvelé, et la suite se prépare avec vous.";
        };
    }
}
