package fr.convergence.datarights.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.ProcessDescriptor;
import fr.convergence.engine.ProcessVariable;
import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a request carries; its business key is its own number, so that it outlives the file it may erase. */
@Component
public class DatarightsProcess implements ProcessDescriptor {

    public static final String KEY = "datarights";

    static final String ERASURE_DONE = "convergence.erasureDone";

    static final ProcessVariable<String> SIAE = ProcessVariable.code("siae");
    static final ProcessVariable<Date> NEXT_CALL_ON = ProcessVariable.moment("nextCallOn");
    static final ProcessVariable<Boolean> CALL_AGAIN = ProcessVariable.answer("callAgain");
    static final ProcessVariable<Boolean> EXTENDED = ProcessVariable.answer("extended");
    static final ProcessVariable<Boolean> GRANTED = ProcessVariable.answer("granted");
    static final ProcessVariable<Boolean> ERASING = ProcessVariable.answer("erasing");
    static final ProcessVariable<Boolean> LIMITED = ProcessVariable.answer("limited");

    /** @param day of the next call; null when there is none */
    static Answers next(LocalDate day) {
        var again = Answers.of(CALL_AGAIN, day != null);
        return day == null ? again : again.and(NEXT_CALL_ON, day);
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(SIAE, NEXT_CALL_ON, CALL_AGAIN, EXTENDED, GRANTED, ERASING, LIMITED);
    }
}
