package fr.convergence.followup.process;

import fr.convergence.engine.ProcessDescriptor;
import fr.convergence.engine.ProcessVariable;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the follow-up carries: dates and answers; not the employer, not what was found. */
@Component
public class FollowupProcess implements ProcessDescriptor {

    public static final String KEY = "followup";

    static final String HIRE_CANCELLED = "convergence.hireCancelled";
    static final String EMPLOYER_CONTACT_WITHDRAWN = "convergence.employerContactWithdrawn";
    static final String FOLLOWUP_STOPPED = "convergence.followupStopped";

    static final ProcessVariable<String> SIAE = ProcessVariable.code("siae");
    static final ProcessVariable<Boolean> HIRE_TO_COME = ProcessVariable.answer("hireToCome");
    static final ProcessVariable<String> HIRE = ProcessVariable.code("hire");
    static final ProcessVariable<Date> STARTS_ON = ProcessVariable.moment("startsOn");
    static final ProcessVariable<Date> ENDS_ON = ProcessVariable.moment("endsOn");
    static final ProcessVariable<String> STEP = ProcessVariable.code("step");
    static final ProcessVariable<Date> CONTACT_ON = ProcessVariable.moment("contactOn");
    static final ProcessVariable<Date> REMIND_ON = ProcessVariable.moment("remindOn");
    static final ProcessVariable<Date> ESCALATE_ON = ProcessVariable.moment("escalateOn");
    static final ProcessVariable<Date> LAPSES_ON = ProcessVariable.moment("lapsesOn");
    static final ProcessVariable<Boolean> EMPLOYER_CONTACT = ProcessVariable.answer("employerContact");
    static final ProcessVariable<String> NEXT = ProcessVariable.code("next");
    static final ProcessVariable<Boolean> JOB_LOST = ProcessVariable.answer("jobLost");
    static final ProcessVariable<String> AFTER_ALERT = ProcessVariable.code("afterAlert");
    static final ProcessVariable<String> OUTCOME = ProcessVariable.code("outcome");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(SIAE, HIRE_TO_COME, HIRE, STARTS_ON, ENDS_ON, STEP, CONTACT_ON, REMIND_ON, ESCALATE_ON, LAPSES_ON,
                EMPLOYER_CONTACT, NEXT, JOB_LOST, AFTER_ALERT, OUTCOME);
    }
}
