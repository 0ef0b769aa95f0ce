package fr.convergence.parcours;

import fr.convergence.rules.Refusal;
import fr.convergence.rules.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may sign what, for how long and for how many hours: decisions {@code programmeContracts} and {@code programmeHours}. */
final class ContractRules {

    private final RuleBook rules;
    private final Employers employers;

    ContractRules(RuleBook rules, Employers employers) {
        this.rules = rules;
        this.employers = employers;
    }

    /** Refuses a contract that this structure could not sign on its first day with somebody of that age. */
    void checkKind(ContractTerms terms, LocalDate birthDate) {
        var row = regime(terms);
        var named = "Un contrat « " + terms.kind().label() + " » ne peut pas commencer le " + French.day(terms.startsOn());
        Refusal.unless((Boolean) row.get("allowed"),
                named + " dans cette structure : " + row.get("source") + ". Corrigez le type de contrat ou son premier jour.");
        var age = number(row, "minimumAge");
        Refusal.when(birthDate.plusYears(age).isAfter(terms.startsOn()), named + " avant " + age + " ans révolus.");
    }

    /** Refuses a contract that would begin after the PASS IAE. @param passEnd its last day; null when nothing limits the hire */
    void checkPass(ContractTerms terms, LocalDate passEnd) {
        Refusal.when(passEnd != null && terms.startsOn().isAfter(passEnd), "Le PASS IAE finit le " + French.day(passEnd)
                + " : le contrat doit commencer ce jour-là au plus tard, ou le PASS être prolongé d'abord.");
    }

    /** Refuses a contract that ends before it starts, after the programme, or after what a decision allows. */
    void checkEnd(ContractTerms terms, LocalDate programmeEnd, LocalDate authorisedUntil) {
        Refusal.when(terms.endsOn().isBefore(terms.startsOn()), "Le contrat finit avant de commencer : corrigez les dates.");
        Refusal.when(terms.endsOn().isAfter(programmeEnd),
                "Le contrat dépasse la fin du programme (" + French.day(programmeEnd) + ") : avancez sa fin.");
        Refusal.when(terms.endsOn().isAfter(authorisedUntil), "Le contrat dépasse la date autorisée (" + French.day(authorisedUntil)
                + ") : il faut d'abord une décision de la commission.");
    }

    /** Refuses hours that neither the contract's kind nor a derogation allows, from one day to the other. */
    void checkHours(ContractKind kind, BigDecimal hours, LocalDate from, LocalDate until, List<HoursDerogation> derogations) {
        var ordinary = hours(kind, "NONE", from);
        Refusal.unless(hours.signum() > 0 && hours.compareTo(BigDecimal.valueOf(ordinary.maximum())) <= 0,
                "La durée légale est de " + ordinary.maximum() + " heures par semaine : un contrat va jusque-là au plus.");
        if (hours.compareTo(BigDecimal.valueOf(ordinary.minimum())) >= 0) {
            return;
        }
        var cover = derogations.stream().filter(derogation -> derogation.covers(from, until)).findFirst();
        Refusal.when(cover.isEmpty(), "Moins de " + ordinary.minimum() + " heures par semaine pour un contrat « " + kind.label()
                + " » : il faut une dérogation du préfet valable jusqu'au " + French.day(until) + ". " + ordinary.source() + ".");
        var allowed = hours(kind, cover.get().kind().name(), from);
        Refusal.when(hours.compareTo(BigDecimal.valueOf(allowed.minimum())) < 0, "La dérogation permet d'aller jusqu'à " + allowed.minimum()
                + " h par semaine, pas en dessous : augmentez les heures.");
    }

    /** Refuses a derogation that the law does not give on its first day, or not for so long. */
    void checkDerogation(ContractKind kind, HoursDerogation derogation) {
        var row = hours(kind, derogation.kind().name(), derogation.from());
        var months = row.derogationMonths();
        Refusal.when(months == 0, "Cette dérogation n'existait pas encore le " + French.day(derogation.from()) + " : " + row.source() + ".");
        var last = Months.lastDay(derogation.from(), months);
        Refusal.when(derogation.until().isAfter(last), "Une dérogation d'heures dure " + months + " mois au plus : son dernier jour possible est le "
                + French.day(last) + ". " + row.source() + ".");
    }

    /** What to confirm before a contract shorter than its kind's minimum; empty when it is long enough. */
    Optional<String> shortness(ContractTerms terms) {
        var row = regime(terms);
        var months = number(row, "minimumMonths");
        var shortest = Months.lastDay(terms.startsOn(), months);
        return terms.endsOn().isBefore(shortest)
                ? Optional.of("Ce contrat dure moins de " + months + " mois, durée minimale (" + row.get("source") + ") : allongez-le jusqu'au "
                        + French.day(shortest) + ", ou confirmez qu'il relève d'une exception de la loi.")
                : Optional.empty();
    }

    private Map<String, Object> regime(ContractTerms terms) {
        return rules.rowOf("programmeContracts", Map.of(
                "kind", terms.kind().name(), "siaeKind", employers.kindOf(terms.siae()), "startsOn", terms.startsOn()));
    }

    /** Hours of a kind on a day. @param derogation NONE, or the name of a derogation's kind */
    HoursRule hours(ContractKind kind, String derogation, LocalDate day) {
        var rows = rules.rowsOf("programmeHours", Map.of("kind", kind.name(), "derogation", derogation, "day", day));
        Refusal.when(rows.isEmpty(), "Aucune règle d'heures ne s'applique le " + French.day(day) + " : vérifiez l'année.");
        var row = rows.get(0);
        return new HoursRule(number(row, "minimum"), number(row, "maximum"), number(row, "derogationMonths"),
                (String) row.get("label"), (String) row.get("source"));
    }

    private static int number(Map<String, Object> row, String output) {
        return ((Number) row.get(output)).intValue();
    }
}
