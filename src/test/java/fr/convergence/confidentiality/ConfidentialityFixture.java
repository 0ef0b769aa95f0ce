package fr.convergence.confidentiality;

import fr.convergence.consent.ConsentRegister;
import fr.convergence.testing.RuleFiles;

/** The tables of {@code processes/} as they are, for domain tests that need no product. */
public final class ConfidentialityFixture {

    private ConfidentialityFixture() {}

    /** Decides by the tables and by what the register says. */
    public static Confidentiality asWritten(ConsentRegister consents) {
        return new Confidentiality(new RuleFiles("confidentiality-rules.dmn"), consents);
    }
}
