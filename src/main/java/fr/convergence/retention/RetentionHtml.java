package fr.convergence.retention;

import static fr.convergence.engine.web.OwnPage.text;

import fr.convergence.directory.DirectoryService;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.parcours.French;
import fr.convergence.retention.DueFile.State;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The dry run as a page: references only, what comes when, and why something is kept. */
@Component
class RetentionHtml {

    private static final String PATH = OpenPages.PREFIX + "/retention";

    private static final String INTRODUCTION = """
            <p class="note">Rien n’est effacé par cette page. Elle dit quels dossiers le seraient, pourquoi et quand, sans aucun nom.</p>
            <details><summary>Ce qui est effacé, ce qui reste</summary>
            <ul><li>Effacés : tout ce qui parle de la personne (identité, parcours, notes, papiers, courriers, demandes, traces dans le moteur), dans toutes ses structures.</li>
            <li>Gardés : la preuve des réponses données à ses demandes, les lignes du registre vidées de ce qui la désigne, et des chiffres sans personne.</li>
            <li>Un contact noté dans le fil repousse tout ; une suspension motivée arrête l’effacement jusqu’à sa revue (démarrer <strong>Suspension d’effacement</strong> dans vos tâches).</li></ul></details>
            """;

    private static final String TABLE = """
            <h2>%s (%d)</h2>
            <table>
            <thead><tr><th scope="col">Dossier</th><th scope="col">Structure</th><th scope="col">Dernier contact</th><th scope="col">Terme</th><th scope="col">Avis</th><th scope="col">Effacement</th></tr></thead>
            <tbody>%s</tbody>
            </table>""";

    private static final String ROW = """
            <tr><th scope="row">%s</th><td data-label="Structure">%s</td><td data-label="Dernier contact">%s<small>%s</small></td>\
            <td data-label="Terme">%s</td><td data-label="Avis">%s</td><td data-label="Effacement">%s</td></tr>
            """;

    private final DirectoryService directory;

    RetentionHtml(DirectoryService directory) {
        this.directory = directory;
    }

    /** @param holds those that stop one of the files */
    String page(List<DueFile> files, List<HoldView> holds) {
        if (files.isEmpty()) {
            return INTRODUCTION + "<p role=\"status\" class=\"good\">Aucun dossier de vos structures n’arrive au terme de sa conservation.</p>";
        }
        var parts = List.of(State.DUE, State.NOTICED, State.TO_NOTICE, State.HELD).stream()
                .map(state -> part(state, files.stream().filter(file -> file.state() == state).toList(), holds))
                .collect(Collectors.joining());
        var sources = files.stream().map(DueFile::source).distinct().map(source -> "<li>" + text(source) + "</li>").collect(Collectors.joining());
        return INTRODUCTION + parts + "<h2>D’où viennent les durées</h2><ul>" + sources + "</ul><p class=\"actions\"><a class=\"button\" href=\"" + PATH
                + "/report.pdf\">Rapport à imprimer (PDF)</a> <a class=\"button quiet\" href=\"" + PATH + "/report.csv\">Tableur (CSV)</a></p>";
    }

    private String part(State state, List<DueFile> files, List<HoldView> holds) {
        return files.isEmpty() ? "" : TABLE.formatted(text(state.label()), files.size(), files.stream().map(file -> row(file, holds)).collect(Collectors.joining()));
    }

    private String row(DueFile file, List<HoldView> holds) {
        return ROW.formatted(text(String.join(", ", file.references())), text(directory.siae(file.siae()).name()), French.day(file.lastContactOn()), text(file.fact()),
                French.day(file.dueOn()), file.noticedOn() == null ? "à envoyer" : "envoyé le " + French.day(file.noticedOn()), erasure(file, holds));
    }

    private static String erasure(DueFile file, List<HoldView> holds) {
        var stops = holds.stream().filter(hold -> file.references().contains(hold.reference()))
                .map(hold -> "<span class=\"mark warn\">Suspendu</span><small>%s ; depuis le %s, à revoir le %s</small>".formatted(
                        text(hold.reason().label()), French.day(hold.setOn()), French.day(hold.reviewOn())))
                .collect(Collectors.joining());
        return stops.isEmpty() ? "à partir du " + French.day(file.erasesOn()) : stops;
    }
}
