package fr.convergence.retention;

import fr.convergence.rules.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the decision tables say of retention: how long, from what, with which notice. */
@Component
class RetentionRules {

    private final RuleBook rules;

    RetentionRules(RuleBook rules) {
        this.rules = rules;
    }

    /** Months after the last contact. @param accompanied whether there was a parcours, or a referral alone */
    int months(boolean accompanied) {
        return number(accompanied ? "parcours-mois" : "candidature-mois");
    }

    /** Where these months come from, in French. */
    String source(boolean accompanied) {
        return (String) row(accompanied ? "parcours-mois" : "candidature-mois").get("source");
    }

    /** Days between the notice and the erasure. */
    int noticeDays() {
        return number("preavis-jours");
    }

    /** People forgotten at each passage. */
    int batch() {
        return number("lot");
    }

    /** Facts that count as a contact. */
    List<String> contacts() {
        return Stream.of(ContactFact.values()).filter(fact -> (Boolean) contact(fact.name()).get("counts")).map(Enum::name).toList();
    }

    /** French name of a fact. */
    String label(String fact) {
        return (String) contact(fact).get("label");
    }

    /** Months after which a hold is looked at again, at the latest. */
    int latestReview(HoldReason reason) {
        return rules.numberOf("retentionReviews", "months", Map.of("reason", reason.name()));
    }

    private int number(String parameter) {
        return ((Number) row(parameter).get("value")).intValue();
    }

    private Map<String, Object> row(String parameter) {
        return rules.rowOf("retentionPeriods", Map.of("parameter", parameter));
    }

    private Map<String, Object> contact(String fact) {
        return rules.rowOf("retentionContacts", Map.of("fact", fact));
    }
}
