package fr.convergence.register;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.web.OpenPages;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The DPO's page, without a script: what is written in it is text, whatever somebody typed. */
@Component
class RegisterHtml {

    /** Readings shown at most. */
    static final int MOST = 1000;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(ProgrammeClock.PARIS);

    private static final String PAGE = """
            <!doctype html>
            <html lang="fr">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Registre des accès – Convergence</title>
              <link rel="stylesheet" href="/camunda/app/convergence/theme.css">
            </head>
            <body class="cv-page">
            <main>
            <h1>Registre des accès</h1>
            %s
            </main>
            </body>
            </html>
            """;

    private static final String FORM = """
            <p>%s</p>
            <p><a href="%s/register/verification">Vérifier tout le registre maintenant</a></p>
            <h2>Qui a ouvert un dossier ?</h2>
            <form method="get" action="%s/register">
              <label>Référence du parcours <input name="reference" required maxlength="20"></label>
              <button type="submit">Chercher</button>
            </form>
            """;

    String front(Anchor head, long waiting) {
        return PAGE.formatted(form(head, waiting));
    }

    String notHers(Anchor head, long waiting) {
        return PAGE.formatted(form(head, waiting) + "<p role=\"alert\">Aucun parcours de vos structures ne porte cette référence : vérifiez-la.</p>");
    }

    String file(Anchor head, long waiting, String reference, List<Reading> readings) {
        var rows = readings.stream().map(RegisterHtml::row).collect(Collectors.joining("\n"));
        var table = readings.isEmpty() ? "<p>Personne n'a ouvert ce dossier.</p>" : """
                <table><thead><tr><th scope="col">Quand</th><th scope="col">Qui</th><th scope="col">Profession</th><th scope="col">Quoi</th><th scope="col">Pourquoi</th></tr></thead>
                <tbody>
                %s
                </tbody></table>""".formatted(rows);
        return PAGE.formatted(form(head, waiting) + "<h2>Dossier " + HtmlUtils.htmlEscape(reference) + "</h2>" + table);
    }

    String verification(Verification found) {
        return PAGE.formatted("<p role=\"status\"><strong>" + HtmlUtils.htmlEscape(found.sentence()) + "</strong></p><p><a href=\"" + OpenPages.PREFIX
                + "/register\">Revenir au registre</a></p>");
    }

    private static String form(Anchor head, long waiting) {
        var state = head == null
                ? "Le registre est encore vide."
                : "Le registre compte " + head.position() + " lignes enchaînées ; " + waiting + " attendent leur sceau. Empreinte de tête : "
                        + head.text() + ".";
        return FORM.formatted(state, OpenPages.PREFIX, OpenPages.PREFIX);
    }

    private static String row(Reading one) {
        return Stream.of(MOMENT.format(one.at()), one.name(), one.professions(), one.did() + " : " + one.what(), one.why())
                .map(HtmlUtils::htmlEscape)
                .collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>"));
    }
}
