package fr.convergence.indicators;

import fr.convergence.rules.RuleBook;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the decision tables say of figures: how few people hide one, and what it is compared with. */
@Component
public class IndicatorRules {

    private final RuleBook rules;

    IndicatorRules(RuleBook rules) {
        this.rules = rules;
    }

    /** Hides what tells of too few people, from the decision {@code programmePrivacy}. */
    public SmallFigures smallFigures() {
        return new SmallFigures(rules.numberOf("programmePrivacy", "value", Map.of("parameter", "effectif-minimum")));
    }

    /** A figure of the programme's text, printed beside ours and never mixed with them. */
    public int reference(String parameter) {
        return rules.numberOf("programmeReferences", "value", Map.of("parameter", parameter));
    }
}
