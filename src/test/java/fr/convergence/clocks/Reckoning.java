package fr.convergence.clocks;

import fr.convergence.parcours.LimitsFixture;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.rules.RememberedRows;
import fr.convergence.rules.RuleBook;
import fr.convergence.testing.RuleFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The clocks over the tables as they are in {@code processes/}, without the product. */
public final class Reckoning {

    /** The tables, asked once for the same question. */
    public static final RuleBook TABLES = remembered(new RuleFiles("programme-rules.dmn"));

    private Reckoning() {}

    static ClockReckoner reckoner() {
        return reckoner(TABLES);
    }

    static ClockReckoner reckoner(RuleBook rules) {
        return new ClockReckoner(new Regimes(rules), LimitsFixture.from(rules));
    }

    public static Regimes regimes() {
        return new Regimes(TABLES);
    }

    /** Clocks of somebody whose parcours carried on, the oldest first. */
    public static ParcoursClocks read(List<ParcoursView> lives, LocalDate day) {
        var siaes = lives.stream().flatMap(life -> life.contracts().stream()).map(terms -> terms.siae()).distinct()
                .collect(Collectors.toMap(Function.identity(), siae -> new Histories.Employer("Structure " + siae, LimitsFixture.kindOf(siae))));
        return reckoner().reckon(Histories.of(lives, null, siaes), day);
    }

    /** The same answers, remembered as the product does. */
    static RuleBook remembered(RuleBook rules) {
        var rows = new RememberedRows(50_000);
        return (decision, inputs) -> rows.of(decision, inputs, () -> rules.rowsOf(decision, inputs));
    }
}
