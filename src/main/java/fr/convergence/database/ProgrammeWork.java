package fr.convergence.database;

import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What runs without anybody at a screen is the programme's work: jobs, schedules, and what is prepared at the start. */
@Component
public class ProgrammeWork {

    private Asker beforeStart;

    /** The same work, for the programme. */
    public static Runnable of(Runnable work) {
        return () -> {
            var before = DatabaseContext.begin();
            try {
                work.run();
            } finally {
                DatabaseContext.restore(before);
            }
        };
    }

    /** From here to the end of the start, this thread prepares what all share. */
    @EventListener
    void begin(ApplicationStartedEvent started) {
        beforeStart = DatabaseContext.begin();
    }

    @EventListener({ApplicationReadyEvent.class, ApplicationFailedEvent.class})
    void end(SpringApplicationEvent over) {
        DatabaseContext.restore(beforeStart);
    }
}
