package fr.convergence.commission.process;

import fr.convergence.engine.ProcessDescriptor;
import fr.convergence.engine.ProcessVariable;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a session carries; its business key is the reference of the session. */
@Component
public class CommissionProcess implements ProcessDescriptor {

    public static final String KEY = "commission";

    static final String AGENDA_FILE_WITHDRAWN = "convergence.agendaFileWithdrawn";

    static final ProcessVariable<String> SIAE = ProcessVariable.code("siae");
    static final ProcessVariable<Date> CONVENE_BY = ProcessVariable.moment("conveneBy");
    static final ProcessVariable<Date> PREPARE_REMIND_ON = ProcessVariable.moment("prepareRemindOn");
    static final ProcessVariable<Date> PREPARE_ESCALATE_ON = ProcessVariable.moment("prepareEscalateOn");
    static final ProcessVariable<Boolean> MAINTAINED = ProcessVariable.answer("maintained");
    static final ProcessVariable<Boolean> IN_TIME = ProcessVariable.answer("inTime");
    static final ProcessVariable<Date> SESSION_ON = ProcessVariable.moment("sessionOn");
    static final ProcessVariable<Date> HOLD_REMIND_ON = ProcessVariable.moment("holdRemindOn");
    static final ProcessVariable<Date> HOLD_ESCALATE_ON = ProcessVariable.moment("holdEscalateOn");
    static final ProcessVariable<Boolean> HELD = ProcessVariable.answer("held");
    static final ProcessVariable<Date> RESCHEDULE_REMIND_ON = ProcessVariable.moment("rescheduleRemindOn");
    static final ProcessVariable<Date> RESCHEDULE_ESCALATE_ON = ProcessVariable.moment("rescheduleEscalateOn");
    static final ProcessVariable<Boolean> RESCHEDULED = ProcessVariable.answer("rescheduled");
    static final ProcessVariable<Date> MINUTES_REMIND_ON = ProcessVariable.moment("minutesRemindOn");
    static final ProcessVariable<Date> MINUTES_ESCALATE_ON = ProcessVariable.moment("minutesEscalateOn");
    static final ProcessVariable<Date> LETTERS_REMIND_ON = ProcessVariable.moment("lettersRemindOn");
    static final ProcessVariable<Date> LETTERS_ESCALATE_ON = ProcessVariable.moment("lettersEscalateOn");
    static final ProcessVariable<Boolean> FILE_LEFT = ProcessVariable.answer("fileLeft");
    static final ProcessVariable<String> FILE_ID = ProcessVariable.code("fileId");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(SIAE, CONVENE_BY, PREPARE_REMIND_ON, PREPARE_ESCALATE_ON, MAINTAINED, IN_TIME, SESSION_ON, HOLD_REMIND_ON,
                HOLD_ESCALATE_ON, HELD, RESCHEDULE_REMIND_ON, RESCHEDULE_ESCALATE_ON, RESCHEDULED, MINUTES_REMIND_ON, MINUTES_ESCALATE_ON, LETTERS_REMIND_ON, LETTERS_ESCALATE_ON, FILE_LEFT, FILE_ID);
    }
}
