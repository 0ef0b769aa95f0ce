package fr.convergence.datarights;

import fr.convergence.document.DocumentKind;
import fr.convergence.document.DocumentService;
import fr.convergence.document.Paper;
import fr.convergence.document.Paper.Block;
import fr.convergence.document.Paper.Bullets;
import fr.convergence.document.Paper.Heading;
import fr.convergence.document.Paper.Paragraph;
import fr.convergence.parcours.French;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Letters to who asked, under the number of the request: they name nobody, so that one may stay when she is forgotten. */
@Component
class AnswerPapers {

    private static final List<String> APPEAL = List.of(
            "Vous pouvez nous écrire ou demander à rencontrer le délégué à la protection des données de la structure.",
            "Vous pouvez adresser une réclamation à la CNIL : www.cnil.fr, rubrique « Adresser une plainte », ou CNIL, 3 place de Fontenoy,"
                    + " TSA 80715, 75334 Paris Cedex 07 (RGPD, article 77).",
            "Vous pouvez aussi saisir un juge (RGPD, article 79). Votre référent peut vous aider dans ces démarches.");

    private final DocumentService documents;
    private final DatarightsRules rules;

    AnswerPapers(DocumentService documents, DatarightsRules rules) {
        this.documents = documents;
        this.rules = rules;
    }

    UUID extension(DataRequestView request) {
        return keep(request, Paper.of("Votre demande demande plus de temps",
                new Paragraph(asked(request)),
                new Paragraph("Nous avons besoin de plus de temps pour vous répondre, parce que " + request.extension().label()
                        + ". Vous aurez notre réponse au plus tard le " + French.day(request.dueOn()) + " (RGPD, article 12, paragraphe 3)."),
                new Heading("Si vous n'êtes pas d'accord"), new Bullets(APPEAL)));
    }

    UUID answer(DataRequestView request) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(asked(request)));
        if (request.decision() == RequestDecision.REFUSED) {
            blocks.add(new Paragraph("Nous ne pouvons pas y répondre favorablement : " + rules.text(request.kind(), request.ground()) + "."));
            blocks.add(new Paragraph(request.explanation()));
        } else {
            blocks.add(new Paragraph(done(request.kind())));
        }
        blocks.add(new Heading("Si vous n'êtes pas d'accord"));
        blocks.add(new Bullets(APPEAL));
        return keep(request, new Paper("Réponse à votre demande", blocks));
    }

    private UUID keep(DataRequestView request, Paper paper) {
        return documents.keep(request.number(), request.siae(), DocumentKind.LETTER, paper, null).id();
    }

    private static String asked(DataRequestView request) {
        return "Le " + French.day(request.receivedOn()) + ", vous avez demandé l'exercice de votre " + request.kind().right() + ".";
    }

    private static String done(DataRight kind) {
        return switch (kind) {
            case ACCESS -> "Tout ce que nous gardons sur vous est joint à ce courrier, avec la liste de qui a ouvert votre dossier. Les mêmes"
                    + " informations vous sont remises en données si vous le souhaitez.";
            case RECTIFICATION -> "L'information que vous avez signalée est corrigée.";
            case LIMITATION -> "Votre dossier est gelé : nous le gardons, nous n'y écrivons plus et nous n'en partageons rien. Nous vous préviendrons"
                    + " avant de lever cette limitation.";
            case OBJECTION -> "Le partage auquel vous vous opposez a cessé. Vous pouvez changer d'avis à tout moment.";
            case ERASURE -> "Vos informations sont effacées. Nous gardons seulement la preuve de cette réponse, sans votre nom. Conservez ce courrier :"
                    + " nous ne pourrons plus le relier à vous.";
        };
    }
}
