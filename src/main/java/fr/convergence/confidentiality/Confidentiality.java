package fr.convergence.confidentiality;

import fr.convergence.consent.ConsentRegister;
import fr.convergence.parcours.Domain;
import fr.convergence.rules.RuleBook;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Decides how much of a person somebody reads: the one place of the product that does. The decisions {@code confidentialityReading}
 * and {@code confidentialityPapers} answer; what they do not know is closed.
 */
@Component
public class Confidentiality {

    private static final String READING = "confidentialityReading";
    private static final String PAPERS = "confidentialityPapers";

    private final RuleBook rules;
    private final ConsentRegister consents;

    Confidentiality(RuleBook rules, ConsentRegister consents) {
        this.rules = rules;
        this.consents = consents;
    }

    /**
     * What a reader sees of a domain.
     *
     * @param consent whether the person agrees that this reader reads that domain
     */
    public View view(Subject reader, Domain domain, Sensitivity sensitivity, boolean consent) {
        return reader.in(domain).stream().map(kind -> ask(kind, domain, sensitivity, consent)).reduce(View.NOTHING, View::or);
    }

    /** The same with what the person agrees to today, for each thing that the reader is to her. */
    public View view(Subject reader, String reference, Domain domain, Sensitivity sensitivity) {
        return reader.in(domain).stream()
                .map(kind -> ask(kind, domain, sensitivity, consents(kind, reference, domain)))
                .reduce(View.NOTHING, View::or);
    }

    /** Whether a reader opens papers of that kind about somebody her structure answers for. @param paper name of the kind of document */
    public View paper(Subject reader, String paper) {
        return reader.all().stream()
                .map(kind -> view(rules.rowOf(PAPERS, Map.of("reader", kind.name(), "paper", paper))))
                .reduce(View.NOTHING, View::or);
    }

    private boolean consents(ReaderKind kind, String reference, Domain domain) {
        return kind.recipient() != null && consents.allows(reference, domain, kind.recipient());
    }

    private View ask(ReaderKind kind, Domain domain, Sensitivity sensitivity, boolean consent) {
        return view(rules.rowOf(READING,
                Map.of("reader", kind.name(), "domain", domain.name(), "sensitivity", sensitivity.name(), "consent", consent)));
    }

    private static View view(Map<String, Object> row) {
        return View.valueOf((String) row.get("view"));
    }
}
