package fr.convergence.reexamination.process;

import fr.convergence.engine.ProcessDescriptor;
import fr.convergence.engine.ProcessVariable;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the handing over of a decision and its re-examination carry. */
@Component
public class ReexaminationProcess implements ProcessDescriptor {

    public static final String KEY = "reexamination";

    static final String STOPPED = "convergence.reexaminationStopped";

    static final ProcessVariable<String> SIAE = ProcessVariable.code("siae");
    static final ProcessVariable<Boolean> CONTESTED = ProcessVariable.answer("contested");
    static final ProcessVariable<Boolean> REVISED = ProcessVariable.answer("revised");
    static final ProcessVariable<Date> HAND_REMIND_ON = ProcessVariable.moment("handRemindOn");
    static final ProcessVariable<Date> HAND_ESCALATE_ON = ProcessVariable.moment("handEscalateOn");
    static final ProcessVariable<Date> CONTEST_REMIND_ON = ProcessVariable.moment("contestRemindOn");
    static final ProcessVariable<Date> CONTEST_CLOSES_ON = ProcessVariable.moment("contestClosesOn");
    static final ProcessVariable<Date> REVIEWER_REMIND_ON = ProcessVariable.moment("reviewerRemindOn");
    static final ProcessVariable<Date> REVIEWER_ESCALATE_ON = ProcessVariable.moment("reviewerEscalateOn");
    static final ProcessVariable<Date> ANSWER_DUE_ON = ProcessVariable.moment("answerDueOn");
    static final ProcessVariable<Date> ANSWER_REMIND_ON = ProcessVariable.moment("answerRemindOn");
    static final ProcessVariable<Date> ANSWER_ESCALATE_ON = ProcessVariable.moment("answerEscalateOn");
    static final ProcessVariable<Date> ANSWER_LATE_ON = ProcessVariable.moment("answerLateOn");
    static final ProcessVariable<Date> ANSWER_HAND_REMIND_ON = ProcessVariable.moment("answerHandRemindOn");
    static final ProcessVariable<Date> ANSWER_HAND_ESCALATE_ON = ProcessVariable.moment("answerHandEscalateOn");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(SIAE, CONTESTED, REVISED, HAND_REMIND_ON, HAND_ESCALATE_ON, CONTEST_REMIND_ON, CONTEST_CLOSES_ON, REVIEWER_REMIND_ON,
                REVIEWER_ESCALATE_ON, ANSWER_DUE_ON, ANSWER_REMIND_ON, ANSWER_ESCALATE_ON, ANSWER_LATE_ON, ANSWER_HAND_REMIND_ON,
                ANSWER_HAND_ESCALATE_ON);
    }
}
