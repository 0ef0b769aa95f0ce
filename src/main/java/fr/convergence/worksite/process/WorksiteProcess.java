package fr.convergence.worksite.process;

import fr.convergence.engine.ProcessDescriptor;
import fr.convergence.engine.ProcessVariable;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the worksite carries. */
@Component
public class WorksiteProcess implements ProcessDescriptor {

    public static final String KEY = "worksite";

    static final String ATTENDANCE_ALERTED = "convergence.attendanceAlerted";
    static final String WORKSITE_STOPPED = "convergence.worksiteStopped";

    static final ProcessVariable<String> SIAE = ProcessVariable.code("siae");
    static final ProcessVariable<Boolean> INCIDENT = ProcessVariable.answer("incident");
    static final ProcessVariable<Boolean> EXCLUDED = ProcessVariable.answer("excluded");
    static final ProcessVariable<Boolean> HOURS_STEP = ProcessVariable.answer("hoursStep");
    static final ProcessVariable<Date> NEXT_REVIEW_ON = ProcessVariable.moment("nextReviewOn");
    static final ProcessVariable<Date> REMIND_ON = ProcessVariable.moment("remindOn");
    static final ProcessVariable<Date> ESCALATE_ON = ProcessVariable.moment("escalateOn");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(SIAE, INCIDENT, EXCLUDED, HOURS_STEP, NEXT_REVIEW_ON, REMIND_ON, ESCALATE_ON);
    }
}
