package fr.convergence.register;

import static fr.convergence.engine.web.OwnPage.text;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.Staff;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.parcours.French;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The DPO's page, without a script: what is written in it is text, whatever somebody typed. */
@Component
class RegisterHtml {

    /** Lines shown at most. */
    static final int MOST = 500;

    private static final String PATH = OpenPages.PREFIX + "/register";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.FRENCH).withZone(ProgrammeClock.PARIS);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.FRENCH).withZone(ProgrammeClock.PARIS);

    private static final String TABLE = """
            <h2>%s</h2>
            <p class="hint">%s</p>
            <p class="hint">%s</p>
            <table>
            <thead><tr><th scope="col">Quand</th><th scope="col">Qui</th><th scope="col">Ce qui a été fait</th><th scope="col">Dossier</th><th scope="col">Pourquoi</th></tr></thead>
            <tbody>%s</tbody>
            </table>""";

    private static final String ROW = """
            <tr><td data-label="Quand"><time datetime="%s">%s<small>%s</small></time></td>\
            <td data-label="Qui">%s<small>%s</small></td><td data-label="Fait">%s<small>%s</small></td>\
            <td data-label="Dossier">%s</td><td data-label="Pourquoi">%s</td></tr>
            """;

    private static final String FORM = """
            <h2 class="no-print">Chercher</h2>
            <form class="filters" method="get" action="%s">
              <label>Personne <small>référence du parcours</small><input name="reference" value="%s" maxlength="20" placeholder="CVG-2026-00001" autocomplete="off"></label>
              <label>Compte <small>collègue de vos structures</small><input name="account" value="%s" maxlength="60" list="accounts" autocomplete="off"></label>
              <datalist id="accounts">%s</datalist>
              <label>Nature <small>des lignes</small><select name="kind"><option value="">Toutes</option>%s</select></label>
              <label>Du <small>premier jour</small><input type="date" name="from" value="%s"></label>
              <label>Au <small>dernier jour</small><input type="date" name="to" value="%s"></label>
              <button type="submit">Chercher</button>
            </form>
            <p class="actions"><a href="%s?kind=SIGN_IN&amp;from=%s">Connexions des sept derniers jours</a> <a href="%s?kind=READ&amp;from=%s">Lectures d’aujourd’hui</a></p>
            """;

    /** The state of the chain, in short. */
    String state(Anchor head, long waiting) {
        return head == null ? "<p role=\"status\">Le registre est encore vide.</p>" : """
                <dl class="facts"><dt>Lignes enchaînées</dt><dd>%s</dd><dt>En attente de leur sceau</dt><dd>%s</dd><dt>Empreinte de tête</dt><dd><code>%s</code></dd></dl>
                <p class="actions"><a class="button" href="%s/verification">Vérifier tout le registre maintenant</a></p>
                """.formatted(number(head.position()), number(waiting), head.text(), PATH);
    }

    /** @param today for the two ready-made questions */
    String form(Question asked, List<Staff> colleagues, LocalDate today) {
        var accounts = colleagues.stream().map(one -> "<option value=\"" + text(one.account()) + "\">" + text(one.name()) + "</option>").collect(Collectors.joining());
        var kinds = Arrays.stream(Kind.values()).filter(kind -> kind != Kind.PRUNING)
                .map(kind -> "<option value=\"%s\"%s>%s</option>".formatted(kind, kind == asked.kind() ? " selected" : "", text(kind.label())))
                .collect(Collectors.joining());
        return FORM.formatted(PATH, text(asked.reference()), text(asked.account()), accounts, kinds, day(asked.from()), day(asked.to()),
                PATH, today.minusDays(6), PATH, today);
    }

    /** A sentence instead of lines. */
    String refusal(String sentence) {
        return "<p role=\"alert\">" + text(sentence) + "</p>";
    }

    /** @param lines one more than is shown, when there are more @param now when it was looked for: the page is printed */
    String lines(Question asked, List<Reading> lines, Instant now) {
        if (lines.isEmpty()) {
            return "<h2>Résultat</h2><p role=\"status\">" + (asked.reference().isBlank() ? "Aucune ligne ne répond à cette recherche."
                    : "Personne n’a ouvert ce dossier sur cette période.") + "</p>";
        }
        var count = lines.size() > MOST ? "Les " + MOST + " lignes les plus récentes ; resserrez la recherche pour voir les autres."
                : lines.size() == 1 ? "Une ligne." : lines.size() + " lignes, la plus récente d’abord.";
        return TABLE.formatted(asked.reference().isBlank() ? "Résultat" : "Dossier " + text(asked.reference()), criteria(asked, now), count,
                lines.stream().limit(MOST).map(RegisterHtml::row).collect(Collectors.joining()));
    }

    String verification(Verification found) {
        var figures = """
                <dl class="facts"><dt>Lignes enchaînées</dt><dd>%s</dd><dt>Vidées à leur terme</dt><dd>%s</dd><dt>En attente de leur sceau</dt><dd>%s</dd><dt>Empreinte de tête</dt><dd><code>%s</code></dd></dl>
                """.formatted(number(found.sealed()), number(found.pruned()), number(found.waiting()), found.head() == null ? "–" : found.head().text());
        var verdict = found.isSound()
                ? "<p role=\"status\" class=\"good\"><strong>Chaîne vérifiée.</strong> Le registre est intact : aucune ligne n’a été modifiée, déplacée ni retirée.</p>"
                : "<div role=\"alert\"><p><strong>Chaîne rompue.</strong> Le registre N'EST PAS intact :</p><ul>"
                        + found.faults().stream().map(fault -> "<li>" + text(fault) + "</li>").collect(Collectors.joining())
                        + "</ul><p>Ne touchez plus à la base, gardez-en une copie et prévenez l’administration.</p></div>";
        return verdict + figures + "<p class=\"hint\">Comparez l’empreinte avec vos messages « Empreinte du jour » : ils prouvent que la fin n’a pas disparu.</p>"
                + "<p class=\"actions\"><a class=\"button\" href=\"" + PATH + "\">Revenir au registre</a></p>";
    }

    private static String row(Reading one) {
        return ROW.formatted(one.at(), DAY.format(one.at()), HOUR.format(one.at()), text(one.name()), text(one.professions()),
                text(one.did() + (one.what().isEmpty() ? "" : " : " + one.what())), text(one.detail()), text(one.reference()), text(one.why()));
    }

    private static String criteria(Question asked, Instant now) {
        return Stream.of(asked.account().isBlank() ? "" : "compte " + text(asked.account()), asked.kind() == null ? "" : text(asked.kind().label().toLowerCase(Locale.FRENCH)),
                        asked.from() == null ? "" : "du " + French.day(asked.from()), asked.to() == null ? "" : "au " + French.day(asked.to()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", "Recherche du " + DAY.format(now) + " à " + HOUR.format(now) + (asked.account().isBlank() && asked.kind() == null
                        && asked.from() == null && asked.to() == null ? "" : " : "), "."));
    }

    private static String number(long number) {
        return "%,d".formatted(number).replace(",", "\u202f").replace('\u00a0', '\u202f');
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
