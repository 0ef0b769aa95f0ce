package fr.convergence.retention.process;

import fr.convergence.engine.ProcessDescriptor;
import fr.convergence.engine.ProcessVariable;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a hold on an erasure carries; its business key is the reference of the file. */
@Component
public class RetentionProcess implements ProcessDescriptor {

    public static final String KEY = "retention";

    static final ProcessVariable<String> SIAE = ProcessVariable.code("siae");
    static final ProcessVariable<Date> REVIEW_ON = ProcessVariable.moment("reviewOn");
    static final ProcessVariable<Boolean> LIFTED = ProcessVariable.answer("lifted");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(SIAE, REVIEW_ON, LIFTED);
    }
}
