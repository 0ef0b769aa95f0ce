package fr.convergence.pass.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.ProcessDescriptor;
import fr.convergence.engine.ProcessVariable;
import fr.convergence.pass.NextCall;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a request for a prolongation carries. */
@Component
public class PassProcess implements ProcessDescriptor {

    public static final String KEY = "pass";

    static final String STOPPED = "convergence.extensionStopped";

    static final ProcessVariable<String> SIAE = ProcessVariable.code("siae");
    static final ProcessVariable<Boolean> RECORDED = ProcessVariable.answer("recorded");
    static final ProcessVariable<Date> WINDOW_OPENS_ON = ProcessVariable.moment("windowOpensOn");
    static final ProcessVariable<Date> DECLARATION_REMIND_ON = ProcessVariable.moment("declarationRemindOn");
    static final ProcessVariable<Date> DECLARATION_ESCALATE_ON = ProcessVariable.moment("declarationEscalateOn");
    static final ProcessVariable<String> DECLARATION = ProcessVariable.code("declaration");
    static final ProcessVariable<Date> NEXT_CALL_ON = ProcessVariable.moment("nextCallOn");
    static final ProcessVariable<Boolean> REMINDERS_DONE = ProcessVariable.answer("remindersDone");
    static final ProcessVariable<String> ANSWER = ProcessVariable.code("answer");

    static Answers next(NextCall call) {
        return Answers.none().and(NEXT_CALL_ON, call.on()).and(REMINDERS_DONE, call.remindersDone());
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(SIAE, RECORDED, WINDOW_OPENS_ON, DECLARATION_REMIND_ON, DECLARATION_ESCALATE_ON, DECLARATION, NEXT_CALL_ON, REMINDERS_DONE,
                ANSWER);
    }
}
