package fr.convergence.engine.rights;

import java.util.List;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;

/**
 * Length rather than composition: fifteen characters, none of the person's own data (CNIL, délibération 2022-100; OWASP
 * ASVS 5.0, 6.2.5 forbids rules of composition).
 */
class LongPasswords implements PasswordPolicy {

    static final int SHORTEST = 15;

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.of(new PasswordPolicyLengthRuleImpl(SHORTEST), new PasswordPolicyUserDataRuleImpl());
    }
}
