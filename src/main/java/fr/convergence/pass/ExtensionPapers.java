package fr.convergence.pass;

import fr.convergence.document.DocumentKind;
import fr.convergence.document.DocumentService;
import fr.convergence.document.Paper;
import fr.convergence.document.Paper.Facts.Row;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursView;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sheet of a request and its report, kept as a document: what was declared stays readable as it was. */
@Component
class ExtensionPapers {

    private final DocumentService documents;

    ExtensionPapers(DocumentService documents) {
        this.documents = documents;
    }

    void keep(ExtensionView request, Pass pass, ParcoursView parcours) {
        var blocks = new ArrayList<Paper.Block>();
        blocks.add(facts(request, pass, parcours));
        if (!request.report().isEmpty()) {
            blocks.add(new Paper.Heading("Bilan de l'accompagnement"));
            blocks.add(new Paper.Table(List.of("Besoin", "Niveau", "Actions faites", "Action prévue"),
                    request.report().stream().map(ExtensionPapers::cells).toList()));
        }
        documents.keep(request.reference(), request.siae(), DocumentKind.SHEET, new Paper("Demande de prolongation du PASS IAE", blocks),
                request.declaration().by());
    }

    private static Paper.Facts facts(ExtensionView request, Pass pass, ParcoursView parcours) {
        var declared = request.declaration();
        var rows = new ArrayList<>(List.of(
                new Row("Personne", parcours.person().firstName() + " " + parcours.person().lastName()),
                new Row("Date de naissance", French.day(parcours.person().birthDate())),
                new Row("Numéro du PASS IAE", pass.number()),
                new Row("PASS IAE", "du " + French.day(pass.startsOn()) + " au " + French.day(pass.endsOn())),
                new Row("Motif", declared.reason().label()),
                new Row("Prolongation", "du " + French.day(declared.startsOn()) + " au " + French.day(declared.endsOn())),
                new Row("Durée", French.count(declared.days(), "jour", "jours")),
                new Row("Déclarée le", French.day(declared.on()))));
        if (declared.prescriber() != null) {
            rows.add(new Row("Prescripteur habilité", declared.prescriber() + ", " + declared.organisation()));
        }
        if (Boolean.TRUE.equals(declared.interview())) {
            rows.add(new Row("Entretien téléphonique", declared.email() + ", " + declared.phone()));
        }
        return new Paper.Facts(rows);
    }

    private static List<String> cells(ReportLine line) {
        return List.of(line.need().label(), line.level().label(), label(line.firstDone()) + (line.secondDone() == null ? "" : ", "
                + label(line.secondDone())), label(line.planned()));
    }

    private static String label(SupportAction action) {
        return action == null ? "—" : action.label();
    }
}
