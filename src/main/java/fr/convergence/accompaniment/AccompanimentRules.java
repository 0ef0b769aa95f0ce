package fr.convergence.accompaniment;

import fr.convergence.parcours.Domain;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import fr.convergence.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The decision tables of the accompaniment, as questions. */
@Component
class AccompanimentRules {

    private final RuleBook rules;

    AccompanimentRules(RuleBook rules) {
        this.rules = rules;
    }

    /** Last day that a limit allows, counted in calendar months and days from a day. */
    LocalDate latest(String limit, LocalDate from) {
        var row = rules.rowOf("accompanimentLimits", Map.of("limit", limit));
        return from.plusMonths(number(row, "months")).plusDays(number(row, "days"));
    }

    /** First day that a limit allows, counted backwards. */
    LocalDate earliest(String limit, LocalDate from) {
        var row = rules.rowOf("accompanimentLimits", Map.of("limit", limit));
        return from.minusMonths(number(row, "months")).minusDays(number(row, "days"));
    }

    /** Longest time between two concertations at that moment of the parcours. */
    Rhythm rhythm(String moment) {
        var row = rules.rowOf("accompanimentConcertation", Map.of("moment", moment));
        return new Rhythm(number(row, "weeks"), number(row, "months"));
    }

    /** @param weeks between two concertations, at most @param months for which it holds */
    record Rhythm(int weeks, int months) {}

    /** How a person is looked for before one concludes. */
    SearchRule search() {
        var row = rules.rowOf("accompanimentUnreachable", Map.of("situation", "WITHOUT_NEWS"));
        return new SearchRule(number(row, "attempts"), number(row, "channels"), number(row, "workingDays"));
    }

    /** Roles that may carry an action of that domain. */
    List<ReferentRole> owners(Domain domain) {
        return rules.rowsOf("accompanimentOwners", Map.of("domain", domain.name())).stream()
                .map(row -> ReferentRole.valueOf((String) row.get("role")))
                .sorted()
                .toList();
    }

    /** Categories of an exit; a category the fact does not tell is null. */
    ExitClass classify(ExitFact fact) {
        var row = rules.rowOf("accompanimentExit", Map.of("fact", fact.name()));
        var iae = (String) row.get("iae");
        var cvg = (String) row.get("cvg");
        return new ExitClass(fact, isOpen(iae) ? null : IaeCategory.valueOf(iae), isOpen(cvg) ? null : CvgCategory.valueOf(cvg));
    }

    /** Whether the fact says nothing more than that the contract is over. */
    boolean isLapse(ExitFact fact) {
        return (Boolean) rules.rowOf("accompanimentLapse", Map.of("fact", fact.name())).get("lapse");
    }

    private static boolean isOpen(String category) {
        return "TO_CHOOSE".equals(category);
    }

    /**
     * Finds who carries an action.
     *
     * @param where how the refusal names the action, for example «Objectif 1, action 2 : »
     */
    OwnedAction own(ActionDraft draft, Domain domain, ParcoursView parcours, LocalDate today, String where) {
        Refusal.when(draft.owner() == null, where + "choisissez qui la porte.");
        Refusal.when(draft.dueOn() == null, where + "indiquez une échéance.");
        Refusal.unless(owners(domain).contains(draft.owner()),
                where + "dans le domaine « " + domain.label() + " », elle revient au référent de ce domaine ou au fil rouge.");
        var account = parcours.referent(draft.owner())
                .orElseThrow(() -> new Refusal(where + "aucun « " + draft.owner().label()
                        + " » n'est nommé sur ce parcours ; confiez-la au fil rouge."));
        Refusal.unless(draft.dueOn().isAfter(today), where + "l'échéance doit être à venir.");
        var latest = latest("PLAN_HORIZON", today);
        Refusal.when(draft.dueOn().isAfter(latest),
                where + "l'échéance va au plus tard jusqu'au " + French.day(latest) + ".");
        return new OwnedAction(draft.label(), draft.owner(), account, draft.dueOn(), draft.agreed());
    }

    private static int number(Map<String, Object> row, String output) {
        return ((Number) row.get(output)).intValue();
    }
}
