package fr.convergence.intake;

import fr.convergence.rules.RuleBook;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the decision {@code intakeEligibility} says of a situation. */
@Component
class EntryRules {

    private final RuleBook rules;

    EntryRules(RuleBook rules) {
        this.rules = rules;
    }

    /** Opinions of every rule that applies; several may, none refuses. */
    List<Opinion> examine(Situation situation, LocalDate birthDate, LocalDate today) {
        var inputs = Map.of(
                "age", Period.between(birthDate, today).getYears(),
                "joblessYears", situation.jobless().years(),
                "resources", situation.resources().name(),
                "housing", situation.housing().name(),
                "strongDifficulties", situation.strongDifficulties(),
                "monthsSincePass", situation.pastPassMonths() == null ? -1 : situation.pastPassMonths());
        return rules.rowsOf("intakeEligibility", inputs).stream()
                .map(row -> new Opinion((String) row.get("opinion"), (String) row.get("reason"), (String) row.get("source")))
                .toList();
    }

    /** Days before the next contact. */
    int daysBeforeContact(String situation) {
        return rules.numberOf("intakeRecontact", "days", Map.of("situation", situation));
    }

    /** Failed contacts, on different days, after which a referral may lapse. */
    int attempts(String situation) {
        return rules.numberOf("intakeRecontact", "attempts", Map.of("situation", situation));
    }
}
