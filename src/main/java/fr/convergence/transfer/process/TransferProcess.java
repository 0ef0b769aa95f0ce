package fr.convergence.transfer.process;

import fr.convergence.engine.ProcessDescriptor;
import fr.convergence.engine.ProcessVariable;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the transfer carries. */
@Component
public class TransferProcess implements ProcessDescriptor {

    public static final String KEY = "transfer";

    static final String AGREEMENT_WITHDRAWN = "convergence.agreementWithdrawn";
    static final String TRANSFER_FAILED = "convergence.transferFailed";
    static final String TRANSFER_STOPPED = "convergence.transferStopped";

    static final ProcessVariable<String> SIAE = ProcessVariable.code("siae");
    static final ProcessVariable<String> HOST_SIAE = ProcessVariable.code("hostSiae");
    static final ProcessVariable<Boolean> SIAE_FOUND = ProcessVariable.answer("siaeFound");
    static final ProcessVariable<String> AGREEMENT = ProcessVariable.code("agreement");
    static final ProcessVariable<String> HOST_ANSWER = ProcessVariable.code("hostAnswer");
    static final ProcessVariable<Boolean> TARGET_LEFT = ProcessVariable.answer("targetLeft");
    static final ProcessVariable<Boolean> HOST_CONTRACT_SIGNED = ProcessVariable.answer("hostContractSigned");
    static final ProcessVariable<Boolean> THREAD_RECEIVED = ProcessVariable.answer("threadReceived");
    static final ProcessVariable<Boolean> RETURNING = ProcessVariable.answer("returning");
    static final ProcessVariable<Date> REMIND_ON = ProcessVariable.moment("remindOn");
    static final ProcessVariable<Date> ESCALATE_ON = ProcessVariable.moment("escalateOn");
    static final ProcessVariable<Date> EXPIRE_ON = ProcessVariable.moment("expireOn");
    static final ProcessVariable<Date> HOST_CONTRACT_STARTS_ON = ProcessVariable.moment("hostContractStartsOn");
    static final ProcessVariable<Date> OVERLAP_OVER_ON = ProcessVariable.moment("overlapOverOn");
    static final ProcessVariable<Date> RETURN_OVER_ON = ProcessVariable.moment("returnOverOn");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(SIAE, HOST_SIAE, SIAE_FOUND, AGREEMENT, HOST_ANSWER, TARGET_LEFT, HOST_CONTRACT_SIGNED, THREAD_RECEIVED,
                RETURNING, REMIND_ON, ESCALATE_ON, EXPIRE_ON, HOST_CONTRACT_STARTS_ON, OVERLAP_OVER_ON, RETURN_OVER_ON);
    }
}
