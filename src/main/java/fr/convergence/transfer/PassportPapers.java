package fr.convergence.transfer;

import fr.convergence.document.DocumentKind;
import fr.convergence.document.DocumentService;
import fr.convergence.document.Paper;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A passport on paper and as data; both carry the same print. The structure of origin keeps them. */
@Component
class PassportPapers {

    private static final String TITLE = "Passeport de parcours";

    private final DocumentService documents;
    private final ParcoursService parcours;
    private final ClockReader clocks;

    PassportPapers(DocumentService documents, ParcoursService parcours, ClockReader clocks) {
        this.documents = documents;
        this.parcours = parcours;
        this.clocks = clocks;
    }

    UUID paper(Passport passport, int number, String siae) {
        var rows = clocks.of(passport.reference()).rows().stream()
                .map(row -> List.of(row.clock(), row.used(), row.left(), row.until()))
                .toList();
        var blocks = new ArrayList<Paper.Block>();
        blocks.add(new Paper.Paragraph("Voici tout ce que vous acceptez de dire à la structure qui pourrait vous accueillir."
                + " Rien d'autre ne lui est transmis. Vous pouvez retirer votre accord à tout moment."));
        blocks.add(new Paper.Facts(List.of(
                new Paper.Facts.Row("Personne", parcours.view(passport.reference()).person().shortName()),
                new Paper.Facts.Row("Parcours", passport.reference()),
                new Paper.Facts.Row("Édition", Integer.toString(number)),
                new Paper.Facts.Row("Accord du", French.day(passport.agreedOn())),
                new Paper.Facts.Row("Empreinte du passeport", passport.fingerprint()))));
        blocks.add(new Paper.Heading("Ce que vous acceptez de dire"));
        blocks.add(passport.lines().isEmpty()
                ? new Paper.Paragraph("Aucun domaine : seules vos dates sont connues de l'autre structure.")
                : new Paper.Facts(passport.lines().stream()
                        .map(line -> new Paper.Facts.Row(line.domain().label(), line.content()))
                        .toList()));
        blocks.add(new Paper.Heading("Vos durées"));
        blocks.add(new Paper.Table(List.of("Horloge", "Utilisé", "Restant", "Jusqu'au"), rows));
        blocks.add(new Paper.Signature(List.of("La personne", "La structure qui reçoit le passeport")));
        return documents.keep(passport.reference(), siae, DocumentKind.PASSPORT, new Paper(TITLE, blocks), null).id();
    }

    UUID data(Passport passport, int number, String siae) {
        var content = new LinkedHashMap<String, Object>();
        content.put("edition", number);
        content.put("passport", passport.content());
        content.put("sha256", passport.sha256());
        return documents.keepJson(passport.reference(), siae, DocumentKind.PASSPORT, TITLE, content, null).id();
    }
}
