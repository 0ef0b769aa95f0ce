package fr.convergence.engine.rights;

import fr.convergence.identity.PasswordStrength;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;

/**
 * Length and resistance to guessing rather than composition (CNIL, délibération 2022-100; OWASP ASVS 5.0, 6.2.5 forbids
 * rules of composition). The engine asks it on each of its paths that set a password.
 */
class LongPasswords implements PasswordPolicy {

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.of(new PasswordPolicyLengthRuleImpl(PasswordStrength.SHORTEST), new HardToGuess());
    }

    /** Why a password is refused, in French; empty when it is accepted. */
    static Optional<String> refusal(String password, User user) {
        return PasswordStrength.refusal(password,
                user == null ? List.of() : Arrays.asList(user.getId(), user.getFirstName(), user.getLastName(), user.getEmail()));
    }

    /** Shown on the vendor's screens under the label that they keep for the person's own data. */
    private static final class HardToGuess implements PasswordPolicyRule {

        @Override
        public String getPlaceholder() {
            return "PASSWORD_POLICY_USER_DATA";
        }

        @Override
        public Map<String, String> getParameters() {
            return null;
        }

        @Override
        public boolean execute(String password) {
            return execute(password, null);
        }

        /** A short one is the other rule's matter. */
        @Override
        public boolean execute(String password, User user) {
            return password.length() < PasswordStrength.SHORTEST || refusal(password, user).isEmpty();
        }
    }
}
