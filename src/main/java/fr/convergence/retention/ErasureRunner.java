package fr.convergence.retention;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes on with what is asked: people one after the other, a fault with one of them keeps nobody else waiting. */
@Component
public class ErasureRunner {

    private static final Logger log = LoggerFactory.getLogger(ErasureRunner.class);

    private final ErasureService erasures;
    private final RetentionRules rules;

    ErasureRunner(ErasureService erasures, RetentionRules rules) {
        this.erasures = erasures;
        this.rules = rules;
    }

    /** Takes a batch as far as it goes. @return how many stopped before their end; the next passage goes on with them */
    public int run() {
        var failed = 0;
        for (var id : erasures.unfinished(rules.batch())) {
            try {
                var more = true;
                while (more) {
                    more = erasures.next(id);
                }
            } catch (RuntimeException fault) {
                failed++;
                // The message of a database may quote a line: its kind is enough here.
                log.error("erasure {} stopped by {}, the next passage goes on with it", id, fault.getClass().getSimpleName());
            }
        }
        return failed;
    }
}
