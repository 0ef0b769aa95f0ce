package fr.convergence.renewal.process;

import fr.convergence.engine.ProcessDescriptor;
import fr.convergence.engine.ProcessVariable;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a renewal carries. */
@Component
public class RenewalProcess implements ProcessDescriptor {

    public static final String KEY = "renewal";

    static final String FILE_DECIDED = "convergence.fileDecided";
    static final String FILE_ADJOURNED = "convergence.fileAdjourned";
    static final String DECISION_REVISED = "convergence.decisionRevised";
    static final String STOPPED = "convergence.renewalStopped";

    static final ProcessVariable<String> SIAE = ProcessVariable.code("siae");
    static final ProcessVariable<Boolean> FILE_OPENED = ProcessVariable.answer("fileOpened");
    static final ProcessVariable<Date> FILE_DUE_ON = ProcessVariable.moment("fileDueOn");
    static final ProcessVariable<Date> INSTRUCTION_REMIND_ON = ProcessVariable.moment("instructionRemindOn");
    static final ProcessVariable<Date> INSTRUCTION_ESCALATE_ON = ProcessVariable.moment("instructionEscalateOn");
    static final ProcessVariable<Date> COMPLETION_REMIND_ON = ProcessVariable.moment("completionRemindOn");
    static final ProcessVariable<Date> COMPLETION_ESCALATE_ON = ProcessVariable.moment("completionEscalateOn");
    static final ProcessVariable<Boolean> ADJOURNED_AGAIN = ProcessVariable.answer("adjournedAgain");
    static final ProcessVariable<String> OUTCOME = ProcessVariable.code("outcome");
    static final ProcessVariable<Date> SIGNATURE_REMIND_ON = ProcessVariable.moment("signatureRemindOn");
    static final ProcessVariable<Date> SIGNATURE_ESCALATE_ON = ProcessVariable.moment("signatureEscalateOn");
    static final ProcessVariable<Boolean> SIGNED = ProcessVariable.answer("signed");
    static final ProcessVariable<Date> REFUSAL_REMIND_ON = ProcessVariable.moment("refusalRemindOn");
    static final ProcessVariable<Date> REFUSAL_ESCALATE_ON = ProcessVariable.moment("refusalEscalateOn");
    static final ProcessVariable<Boolean> REFUSAL_CONFIRMED = ProcessVariable.answer("refusalConfirmed");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(SIAE, FILE_OPENED, FILE_DUE_ON, INSTRUCTION_REMIND_ON, INSTRUCTION_ESCALATE_ON, COMPLETION_REMIND_ON,
                COMPLETION_ESCALATE_ON, ADJOURNED_AGAIN, OUTCOME, SIGNATURE_REMIND_ON, SIGNATURE_ESCALATE_ON, SIGNED,
                REFUSAL_REMIND_ON, REFUSAL_ESCALATE_ON, REFUSAL_CONFIRMED);
    }
}
