package fr.convergence.breakglass;

import static fr.convergence.engine.web.OwnPage.text;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.web.OwnToken;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The emergency accesses of a DPO's structures, as a page without a script. */
@Component
class BreakGlassHtml {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy 'à' HH'h'mm", Locale.FRENCH).withZone(ProgrammeClock.PARIS);

    private static final String TABLE = """
            <h2>%s (%d)</h2>
            <table>
            <thead><tr><th scope="col">Accès</th><th scope="col">Dossier</th><th scope="col">Collègue</th><th scope="col">Motif</th><th scope="col">Durée</th><th scope="col">État</th></tr></thead>
            <tbody>%s</tbody>
            </table>""";

    private static final String ROW = """
            <tr><th scope="row">%s</th><td data-label="Dossier"><a href="/convergence/register?reference=%s">%s</a></td><td data-label="Collègue">%s</td>\
            <td data-label="Motif">%s<small>%s</small></td><td data-label="Durée">du %s<br>au %s</td><td>%s</td></tr>
            """;

    private static final String REVOKE = """
            <details><summary>Retirer cet accès maintenant</summary>
            <form method="post" action="%s/%s/retrait">
            <input type="hidden" name="%s" value="%s">
            <label>Pourquoi ? <small>lu par la DPO seule ; le collègue et le fil rouge sont prévenus</small><textarea name="why" required minlength="20" maxlength="1000"></textarea></label>
            <p><button type="submit">Retirer l’accès %s</button></p>
            </form></details>""";

    private final StaffDirectory staff;

    BreakGlassHtml(StaffDirectory staff) {
        this.staff = staff;
    }

    String page(List<EmergencyUse> uses, Instant now, String token, boolean revoked) {
        return (revoked ? "<p role=\"status\" class=\"good\">L’accès est retiré : le dossier est refermé, les personnes sont prévenues, l’examen vous attend dans vos tâches.</p>" : "")
                + "<p>Un accès d’urgence ouvre pour un temps court, avec un motif, un dossier de sa structure qui n’est pas le sien. Vous pouvez en retirer un aussitôt ; chacun est ensuite examiné dans vos tâches.</p>"
                + part("Ouverts maintenant", uses.stream().filter(use -> use.isOpenAt(now)).toList(), now, token)
                + part("À examiner", uses.stream().filter(use -> !use.isOpenAt(now) && use.finding() == null).toList(), now, token)
                + part("Examinés depuis un an", uses.stream().filter(use -> use.finding() != null).toList(), now, token);
    }

    private String part(String title, List<EmergencyUse> uses, Instant now, String token) {
        return uses.isEmpty() ? "<h2>%s (0)</h2><p class=\"hint\">Aucun.</p>".formatted(title)
                : TABLE.formatted(title, uses.size(), uses.stream().map(use -> row(use, now, token)).collect(Collectors.joining()));
    }

    private String row(EmergencyUse use, Instant now, String token) {
        var end = use.closedAt() == null ? use.openUntil() : use.closedAt();
        return ROW.formatted(text(use.number()), text(use.reference()), text(use.reference()), text(staff.nameOf(use.account())), text(use.reason().label()),
                text(use.words()), MOMENT.format(use.openedAt()), MOMENT.format(end), state(use, now, token));
    }

    private String state(EmergencyUse use, Instant now, String token) {
        if (use.isOpenAt(now)) {
            return "<span class=\"mark warn\">Ouvert</span>" + REVOKE.formatted(BreakGlassPages.PATH, use.number(), OwnToken.FIELD, text(token), use.number());
        }
        var revoked = use.revokedBy() == null ? "" : "<small>Retiré par " + text(staff.nameOf(use.revokedBy())) + " : " + text(use.revokedWords()) + "</small>";
        if (use.finding() == null) {
            return "<span class=\"mark\">À examiner</span>" + revoked;
        }
        return "<span class=\"mark %s\">%s</span>%s<small>%s</small>".formatted(use.finding() == Finding.JUSTIFIED ? "good" : "warn",
                text(use.finding().label()), revoked, text(use.measures()));
    }
}
