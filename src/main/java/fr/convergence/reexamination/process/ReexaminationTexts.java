package fr.convergence.reexamination.process;

import fr.convergence.commission.DecisionView;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.reexamination.ReexaminationService;
import fr.convergence.renewal.Dossier;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the forms of a re-examination all say first. */
@Component
class ReexaminationTexts {

    private final ReexaminationService reexaminations;
    private final ParcoursService parcours;
    private final NoticeService notices;

    ReexaminationTexts(ReexaminationService reexaminations, ParcoursService parcours, NoticeService notices) {
        this.reexaminations = reexaminations;
        this.parcours = parcours;
        this.notices = notices;
    }

    /** Person, reference and decision; the form may add its own. */
    Map<String, Object> header(String reference) {
        var shown = new HashMap<String, Object>();
        shown.put("personText", parcours.view(reference).person().shortName());
        shown.put("reference", reference);
        shown.put("decisionText", decision(reexaminations.decision(reference)));
        return shown;
    }

    private static String decision(DecisionView decision) {
        return "décision du " + French.day(decision.decidedOn()) + " : " + decision.outcome().label().toLowerCase(java.util.Locale.FRENCH)
                + (decision.until() == null ? "" : " jusqu'au " + French.day(decision.until()));
    }

    /** A letter as the person reads it; what people wrote is never read as mark-up. */
    String letter(String reference, UUID id) {
        return notices.letters(reference).stream()
                .filter(letter -> letter.id().equals(id))
                .map(letter -> "**" + letter.title() + "**\n\n"
                        + letter.paragraphs().stream().map(Dossier::literal).collect(Collectors.joining("\n\n")))
                .findFirst()
                .orElse("");
    }
}
