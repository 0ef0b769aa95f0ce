package fr.convergence.term.process;

import fr.convergence.engine.ProcessDescriptor;
import fr.convergence.engine.ProcessVariable;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the calendar of a term carries. */
@Component
public class TermProcess implements ProcessDescriptor {

    public static final String KEY = "term";

    static final String TERM_MOVED = "convergence.renewalTermMoved";
    static final String SETTLED = "convergence.termSettled";

    static final ProcessVariable<String> SIAE = ProcessVariable.code("siae");
    static final ProcessVariable<Boolean> CALENDAR_OVER = ProcessVariable.answer("calendarOver");
    static final ProcessVariable<String> STEP = ProcessVariable.code("step");
    static final ProcessVariable<Date> NEXT_STEP_ON = ProcessVariable.moment("nextStepOn");
    static final ProcessVariable<Date> REVIEW_REMIND_ON = ProcessVariable.moment("reviewRemindOn");
    static final ProcessVariable<Date> REVIEW_ESCALATE_ON = ProcessVariable.moment("reviewEscalateOn");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(SIAE, CALENDAR_OVER, STEP, NEXT_STEP_ON, REVIEW_REMIND_ON, REVIEW_ESCALATE_ON);
    }
}
