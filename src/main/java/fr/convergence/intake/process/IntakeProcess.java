package fr.convergence.intake.process;

import fr.convergence.engine.ProcessDescriptor;
import fr.convergence.engine.ProcessVariable;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the intake carries. */
@Component
public class IntakeProcess implements ProcessDescriptor {

    public static final String KEY = "intake";

    static final ProcessVariable<String> SIAE = ProcessVariable.code("siae");
    static final ProcessVariable<Boolean> ALREADY_FOLLOWED = ProcessVariable.answer("alreadyFollowed");
    static final ProcessVariable<Boolean> MET = ProcessVariable.answer("met");
    static final ProcessVariable<String> ADMISSION = ProcessVariable.code("admission");
    static final ProcessVariable<String> RECONTACT = ProcessVariable.code("recontact");
    static final ProcessVariable<Date> RECONTACT_ON = ProcessVariable.moment("recontactOn");
    static final ProcessVariable<Date> REMIND_ON = ProcessVariable.moment("remindOn");
    static final ProcessVariable<Date> ESCALATE_ON = ProcessVariable.moment("escalateOn");
    static final ProcessVariable<Boolean> SIGNED = ProcessVariable.answer("signed");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(SIAE, ALREADY_FOLLOWED, MET, ADMISSION, RECONTACT, RECONTACT_ON, REMIND_ON, ESCALATE_ON, SIGNED);
    }
}
