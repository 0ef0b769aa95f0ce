package fr.convergence.breakglass.process;

import fr.convergence.engine.ProcessDescriptor;
import fr.convergence.engine.ProcessVariable;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an emergency access carries: neither the file nor who opened it, only its number, its end and the answer of the DPO. */
@Component
public class BreakglassProcess implements ProcessDescriptor {

    public static final String KEY = "breakglass";

    static final String ACCESS_STOPPED = "convergence.accessStopped";

    static final ProcessVariable<String> SIAE = ProcessVariable.code("siae");
    static final ProcessVariable<Date> ACCESS_ENDS_ON = ProcessVariable.moment("accessEndsOn");
    static final ProcessVariable<Date> REVIEW_REMIND_ON = ProcessVariable.moment("accessReviewRemindOn");
    static final ProcessVariable<Date> REVIEW_ESCALATE_ON = ProcessVariable.moment("accessReviewEscalateOn");
    static final ProcessVariable<Boolean> ACCESS_JUSTIFIED = ProcessVariable.answer("accessJustified");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(SIAE, ACCESS_ENDS_ON, REVIEW_REMIND_ON, REVIEW_ESCALATE_ON, ACCESS_JUSTIFIED);
    }
}
