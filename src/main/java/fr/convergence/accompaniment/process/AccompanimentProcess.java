package fr.convergence.accompaniment.process;

import fr.convergence.engine.ProcessDescriptor;
import fr.convergence.engine.ProcessVariable;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the accompaniment carries. */
@Component
public class AccompanimentProcess implements ProcessDescriptor {

    public static final String KEY = "accompaniment";

    static final String CONCERTATION_CALLED = "convergence.concertationCalled";
    static final String TERM_MOVED = "convergence.termMoved";
    static final String STOPPED = "convergence.accompanimentStopped";

    static final ProcessVariable<String> SIAE = ProcessVariable.code("siae");
    static final ProcessVariable<String> THREAD = ProcessVariable.code("thread");
    static final ProcessVariable<String> BREAK_DECISION = ProcessVariable.code("breakDecision");
    static final ProcessVariable<Boolean> LEAVING = ProcessVariable.answer("leaving");
    static final ProcessVariable<Boolean> APPROVED = ProcessVariable.answer("approved");
    static final ProcessVariable<Boolean> UNDER_CONTRACT = ProcessVariable.answer("underContract");
    static final ProcessVariable<Boolean> TERM_PASSED = ProcessVariable.answer("termPassed");
    static final ProcessVariable<Date> PLAN_REMIND_ON = ProcessVariable.moment("planRemindOn");
    static final ProcessVariable<Date> PLAN_ESCALATE_ON = ProcessVariable.moment("planEscalateOn");
    static final ProcessVariable<Date> NEXT_ATTEMPT_ON = ProcessVariable.moment("nextAttemptOn");
    static final ProcessVariable<Date> BREAK_REMIND_ON = ProcessVariable.moment("breakRemindOn");
    static final ProcessVariable<Date> BREAK_ESCALATE_ON = ProcessVariable.moment("breakEscalateOn");
    static final ProcessVariable<Date> CLOSING_REMIND_ON = ProcessVariable.moment("closingRemindOn");
    static final ProcessVariable<Date> CLOSING_ESCALATE_ON = ProcessVariable.moment("closingEscalateOn");
    static final ProcessVariable<Date> CONCERTATION_ON = ProcessVariable.moment("concertationOn");
    static final ProcessVariable<Date> CONCERTATION_REMIND_ON = ProcessVariable.moment("concertationRemindOn");
    static final ProcessVariable<Date> CONCERTATION_ESCALATE_ON = ProcessVariable.moment("concertationEscalateOn");
    static final ProcessVariable<Date> RENEWAL_OPENS_ON = ProcessVariable.moment("renewalOpensOn");
    static final ProcessVariable<Date> TERM_PASSED_ON = ProcessVariable.moment("termPassedOn");
    static final ProcessVariable<Date> MISSED_TERM_REMIND_ON = ProcessVariable.moment("missedTermRemindOn");
    static final ProcessVariable<Date> MISSED_TERM_ESCALATE_ON = ProcessVariable.moment("missedTermEscalateOn");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(SIAE, THREAD, BREAK_DECISION, LEAVING, APPROVED, UNDER_CONTRACT, TERM_PASSED, PLAN_REMIND_ON, PLAN_ESCALATE_ON,
                NEXT_ATTEMPT_ON, BREAK_REMIND_ON, BREAK_ESCALATE_ON, CLOSING_REMIND_ON, CLOSING_ESCALATE_ON, CONCERTATION_ON,
                CONCERTATION_REMIND_ON, CONCERTATION_ESCALATE_ON, RENEWAL_OPENS_ON, TERM_PASSED_ON, MISSED_TERM_REMIND_ON,
                MISSED_TERM_ESCALATE_ON);
    }
}
