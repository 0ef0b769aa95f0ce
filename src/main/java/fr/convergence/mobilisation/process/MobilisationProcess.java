package fr.convergence.mobilisation.process;

import fr.convergence.engine.ProcessDescriptor;
import fr.convergence.engine.ProcessVariable;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/**
 * What a mobilisation carries: which need, who follows it, and the answers of its gateways. Neither the need nor the
 * operator is there; the groups are, because tasks are addressed to them.
 */
@Component
public class MobilisationProcess implements ProcessDescriptor {

    public static final String KEY = "mobilisation";

    static final String PARTNER_ANSWERED = "convergence.partnerAnswered";
    static final String NEED_WOKEN = "convergence.needWoken";
    static final String CONSENT_WITHDRAWN = "convergence.mobilisationConsentWithdrawn";
    static final String STOPPED = "convergence.mobilisationStopped";

    static final ProcessVariable<String> SIAE = ProcessVariable.code("siae");
    static final ProcessVariable<String> MOBILISATION_ID = ProcessVariable.code("mobilisationId");
    static final ProcessVariable<String> PARTNERSHIP_GROUP = ProcessVariable.code("partnershipGroup");
    static final ProcessVariable<String> REFERENT_GROUP = ProcessVariable.code("referentGroup");
    static final ProcessVariable<Boolean> NEED_STANDS = ProcessVariable.answer("needStands");
    static final ProcessVariable<String> TRIAGE = ProcessVariable.code("triage");
    static final ProcessVariable<Date> WAKE_UP_ON = ProcessVariable.moment("wakeUpOn");
    static final ProcessVariable<Boolean> SOLVED_DIRECTLY = ProcessVariable.answer("solvedDirectly");
    static final ProcessVariable<Boolean> OPERATOR_CHOSEN = ProcessVariable.answer("operatorChosen");
    static final ProcessVariable<Boolean> CONSENT_GIVEN = ProcessVariable.answer("consentGiven");
    static final ProcessVariable<String> CONSENT_ANSWER = ProcessVariable.code("consentAnswer");
    static final ProcessVariable<Date> CONTACT_AGAIN_ON = ProcessVariable.moment("contactAgainOn");
    static final ProcessVariable<String> ANSWER = ProcessVariable.code("answer");
    static final ProcessVariable<Boolean> REMINDER_PLANNED = ProcessVariable.answer("reminderPlanned");
    static final ProcessVariable<Date> REMIND_ON = ProcessVariable.moment("remindOn");
    static final ProcessVariable<Date> ANSWER_DUE_ON = ProcessVariable.moment("answerDueOn");
    static final ProcessVariable<Boolean> OPERATOR_LEFT = ProcessVariable.answer("operatorLeft");
    static final ProcessVariable<Date> APPOINTMENT_ON = ProcessVariable.moment("appointmentOn");
    static final ProcessVariable<String> START_OUTCOME = ProcessVariable.code("startOutcome");
    static final ProcessVariable<String> RESULT = ProcessVariable.code("result");
    static final ProcessVariable<Date> WATCH_ON = ProcessVariable.moment("watchOn");
    static final ProcessVariable<Boolean> STILL_WAITING = ProcessVariable.answer("stillWaiting");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(SIAE, MOBILISATION_ID, PARTNERSHIP_GROUP, REFERENT_GROUP, NEED_STANDS, TRIAGE, WAKE_UP_ON, SOLVED_DIRECTLY,
                OPERATOR_CHOSEN, CONSENT_GIVEN, CONSENT_ANSWER, CONTACT_AGAIN_ON, ANSWER, REMINDER_PLANNED, REMIND_ON, ANSWER_DUE_ON,
                OPERATOR_LEFT, APPOINTMENT_ON, START_OUTCOME, RESULT, WATCH_ON, STILL_WAITING);
    }

    /** The need of an instance. */
    static UUID id(VariableScope scope) {
        return UUID.fromString(MOBILISATION_ID.from(scope));
    }
}
