package fr.convergence.identity;

import fr.convergence.rules.RuleBook;
import java.util.Collection;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** For which professions the password is not enough: a table that process designers edit. */
@Component
public class SecondFactorRule {

    private final RuleBook rules;
    private final boolean optional;

    /** @param mode {@code optional}: only for those who set one up; blank: by the table, except with the embedded database */
    public SecondFactorRule(RuleBook rules, @Value("${convergence.second-factor:}") String mode, @Value("${spring.datasource.url:}") String database) {
        this.rules = rules;
        this.optional = mode.isBlank() ? database.isBlank() : mode.strip().equals("optional");
    }

    /** Whether whoever belongs to these groups needs a second factor. */
    public boolean asksIt(Collection<String> professions) {
        return !optional && professions.stream().anyMatch(this::readsSensitiveDomains);
    }

    /** Whether nobody is asked for it who did not set one up. */
    public boolean isOptional() {
        return optional;
    }

    /** What the table says of a profession, whatever the setting. */
    public boolean readsSensitiveDomains(String profession) {
        return Boolean.TRUE.equals(rules.rowOf("identitySecondFactor", Map.of("profession", profession)).get("required"));
    }
}
