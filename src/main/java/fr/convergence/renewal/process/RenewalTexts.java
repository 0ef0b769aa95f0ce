package fr.convergence.renewal.process;

import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.renewal.RenewalService;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the forms of a renewal all say first. */
@Component
class RenewalTexts {

    private final RenewalService renewals;
    private final ParcoursService parcours;

    RenewalTexts(RenewalService renewals, ParcoursService parcours) {
        this.renewals = renewals;
        this.parcours = parcours;
    }

    /** Person, reference, term and time already spent; the form may add its own. */
    Map<String, Object> header(String reference) {
        var durations = renewals.durations(reference);
        var shown = new HashMap<String, Object>();
        shown.put("personText", parcours.view(reference).person().shortName());
        shown.put("reference", reference);
        shown.put("termText", French.day(durations.term()));
        shown.put("usedText", French.duration(durations.used()));
        return shown;
    }

    /** What the commission decided on the open file, in one sentence. */
    String decision(String reference) {
        return "décision : renouveler jusqu'au " + French.day(renewals.pending(reference).decision().until());
    }
}
