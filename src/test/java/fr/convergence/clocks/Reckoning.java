package fr.convergence.clocks;

import fr.convergence.parcours.LimitsFixture;
import fr.convergence.rules.RuleBook;
import fr.convergence.testing.RuleFiles;

/** A reckoner over the tables as they are in {@code processes/}. */
final class Reckoning {

    private static final RuleFiles TABLES = new RuleFiles("programme-rules.dmn");

    private Reckoning() {}

    static ClockReckoner reckoner() {
        return reckoner(TABLES);
    }

    static ClockReckoner reckoner(RuleBook rules) {
        return new ClockReckoner(new Regimes(rules), LimitsFixture.from(rules));
    }

    static Regimes regimes() {
        return new Regimes(TABLES);
    }
}
