package fr.convergence.notification;

import fr.convergence.parcours.French;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts a notice into a mail that anyone may see over a shoulder: what to do and a reference, nobody's name. */
@Component
class NeutralText {

    private static final String COLLEAGUE = """
            Bonjour,

            %s

            Référence : %s

            Ouvrez votre liste de tâches :
            %s/camunda/app/tasklist/default/

            Ce message est automatique. Il ne contient volontairement ni nom ni détail.
            """;

    // People outside have no account: a link to the task list would only show them a closed door.
    private static final String OUTSIDER = """
            Bonjour,

            %s

            Référence : %s

            Pour y donner suite, contactez votre interlocuteur Convergence en rappelant cette référence.

            Ce message est automatique. Il ne contient volontairement ni nom ni détail.
            """;

    private final String url;

    NeutralText(@Value("${convergence.url}") String url) {
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    String subject(Notice notice, String reference) {
        return notice.subject() + " (" + reference + ")";
    }

    String forColleague(Notice notice, String reference) {
        return COLLEAGUE.formatted(notice.sentence(), reference, url);
    }

    /** The same with the last day on which it is still useful. */
    String forColleague(Notice notice, String reference, LocalDate usefulUntil) {
        return COLLEAGUE.formatted(notice.sentence() + "\n\nDernier jour utile : " + French.day(usefulUntil), reference, url);
    }

    String forOutsider(Notice notice, String reference) {
        return OUTSIDER.formatted(notice.sentence(), reference);
    }
}
