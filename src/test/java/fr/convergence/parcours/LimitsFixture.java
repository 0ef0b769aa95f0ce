package fr.convergence.parcours;

import fr.convergence.rules.RuleBook;

/** The programme's durations, for domain tests of other capabilities. */
public final class LimitsFixture {

    private LimitsFixture() {}

    public static ProgrammeLimits from(RuleBook rules) {
        return new ProgrammeLimits(rules);
    }
}
