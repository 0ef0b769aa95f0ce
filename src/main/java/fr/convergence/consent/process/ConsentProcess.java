package fr.convergence.consent.process;

import fr.convergence.engine.ProcessDescriptor;
import fr.convergence.engine.ProcessVariable;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the keeping of the register of consents carries: nothing of the answers. */
@Component
public class ConsentProcess implements ProcessDescriptor {

    public static final String KEY = "consent";

    static final String CONSENTS_CLOSED = "convergence.consentsClosed";

    static final ProcessVariable<String> SIAE = ProcessVariable.code("siae");
    static final ProcessVariable<Boolean> MORE_CONSENTS = ProcessVariable.answer("moreConsents");
    static final ProcessVariable<Date> CONSENTS_REMIND_ON = ProcessVariable.moment("consentsRemindOn");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(SIAE, MORE_CONSENTS, CONSENTS_REMIND_ON);
    }
}
