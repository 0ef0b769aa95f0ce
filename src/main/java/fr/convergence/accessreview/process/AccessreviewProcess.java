package fr.convergence.accessreview.process;

import fr.convergence.engine.ProcessDescriptor;
import fr.convergence.engine.ProcessVariable;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the review of a month carries. */
@Component
public class AccessreviewProcess implements ProcessDescriptor {

    public static final String KEY = "accessreview";

    static final ProcessVariable<String> SIAE = ProcessVariable.code("siae");
    static final ProcessVariable<Date> MONTH_REMIND_ON = ProcessVariable.moment("monthRemindOn");
    static final ProcessVariable<Date> MONTH_ESCALATE_ON = ProcessVariable.moment("monthEscalateOn");
    static final ProcessVariable<Boolean> MONTH_JUSTIFIED = ProcessVariable.answer("monthJustified");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(SIAE, MONTH_REMIND_ON, MONTH_ESCALATE_ON, MONTH_JUSTIFIED);
    }
}
