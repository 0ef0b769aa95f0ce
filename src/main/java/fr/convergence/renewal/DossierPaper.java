package fr.convergence.renewal;

import fr.convergence.document.Paper;
import fr.convergence.document.Paper.Block;
import fr.convergence.document.Paper.Bullets;
import fr.convergence.document.Paper.Facts;
import fr.convergence.document.Paper.Heading;
import fr.convergence.document.Paper.Paragraph;
import fr.convergence.parcours.French;
import fr.convergence.renewal.Dossier.Page;
import java.util.ArrayList;
import java.util.List;

/** The frozen file as a paper, for the session and for the person. */
final class DossierPaper {

    private DossierPaper() {}

    static Paper of(Dossier dossier) {
        var freeze = dossier.freeze();
        var blocks = new ArrayList<Block>();
        blocks.add(new Facts(List.of(
                new Facts.Row("Séance", freeze.session()),
                new Facts.Row("Dossier figé le", French.day(freeze.on())),
                new Facts.Row("Empreinte du dossier", freeze.sha256()))));
        blocks.add(new Paragraph("Chaque page ou chaque ligne dit d'où elle vient. Ce qui est ancien ou contredit est signalé."));
        dossier.pages().forEach(page -> add(page, blocks));
        return new Paper("Dossier de renouvellement", blocks);
    }

    /** A source that all the lines share is said once. */
    private static void add(Page page, List<Block> blocks) {
        blocks.add(new Heading(page.title()));
        var sources = page.lines().stream().map(Line::source).distinct().toList();
        if (sources.size() == 1) {
            blocks.add(new Paragraph("Source : " + sources.get(0).words() + "."));
            blocks.add(new Bullets(page.lines().stream().map(line -> line.marked(line.text())).toList()));
        } else {
            blocks.add(new Bullets(page.lines().stream().map(line -> line.marked(line.text() + " — " + line.source().words())).toList()));
        }
    }
}
