package fr.convergence.parcours;

import fr.convergence.rules.RuleBook;

/** The programme's durations, for domain tests of other capabilities: codes that begin with {@code ei-} are EI, and so on; others are ACI. */
public final class LimitsFixture {

    private LimitsFixture() {}

    public static ProgrammeLimits from(RuleBook rules) {
        return new ProgrammeLimits(rules, LimitsFixture::kindOf);
    }

    /** Kind of a structure of the tests, from the beginning of its code. */
    public static String kindOf(String siae) {
        var prefix = siae.contains("-") ? siae.substring(0, siae.indexOf('-')) : "";
        return switch (prefix) {
            case "ei", "ai", "etti", "eiti" -> prefix.toUpperCase(java.util.Locale.ROOT);
            default -> "ACI";
        };
    }
}
