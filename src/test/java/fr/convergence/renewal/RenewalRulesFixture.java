package fr.convergence.renewal;

import fr.convergence.clocks.Regimes;
import fr.convergence.parcours.LimitsFixture;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.rules.RuleBook;
import java.time.LocalDate;

/** The rules of a renewal, for tests that play whole lives without the product. */
public final class RenewalRulesFixture {

    private final RenewalRules rules;

    public RenewalRulesFixture(RuleBook tables, Regimes regimes) {
        rules = new RenewalRules(regimes, LimitsFixture.from(tables), LimitsFixture::kindOf);
    }

    /** Refuses what the commission could not decide. */
    public void check(ParcoursView parcours, LocalDate term, LocalDate until, LegalReason reason) {
        rules.check(rules.durations(parcours, term), until, reason, until);
    }
}
