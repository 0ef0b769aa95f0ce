package fr.convergence.database;

import fr.convergence.calendar.ProgrammeClock;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * For whom this thread works, told to the database before each statement: a person, the programme, or nobody, who sees no
 * row. The only place where that is said; what was pending is written before it changes, so that each row is written by
 * whom it was changed for.
 */
@Component
public class DatabaseContext {

    private static final ThreadLocal<Asker> CURRENT = new ThreadLocal<>();

    private final ProgrammeClock clock;
    private final ObjectProvider<EntityManagerFactory> entities;

    DatabaseContext(ProgrammeClock clock, ObjectProvider<EntityManagerFactory> entities) {
        this.clock = clock;
        this.entities = entities;
    }

    static Asker current() {
        var asker = CURRENT.get();
        return asker == null ? Asker.NOBODY : asker;
    }

    /**
     * Runs a step for a person: she sees the files that her structures reach.
     *
     * @param professions groups of the account
     * @param structures codes of the structures she works in; none sees no file
     */
    public <T> T calling(String account, Collection<String> professions, Collection<String> structures, Callable<T> step) throws Exception {
        return run(Asker.person(account, professions, structures, clock.today()), step);
    }

    /** The same for a step that throws nothing to declare. */
    public <T> T as(String account, Collection<String> professions, Collection<String> structures, Supplier<T> step) {
        return unchecked(Asker.person(account, professions, structures, clock.today()), step);
    }

    /** Runs a step of the programme's own work: a job, a schedule, what a model does by itself. */
    public <T> T asProgramme(Callable<T> step) throws Exception {
        return run(Asker.PROGRAMME, step);
    }

    /**
     * Runs one look-up or one change as the programme because the person at the screen may not see what it needs, although
     * its outcome is hers to know. Every use is listed, with its reason, in {@code WiderReachTest}.
     */
    public <T> T beyondReach(Supplier<T> step) {
        return unchecked(Asker.PROGRAMME, step);
    }

    private <T> T unchecked(Asker asker, Supplier<T> step) {
        try {
            return run(asker, step::get);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T run(Asker asker, Callable<T> step) throws Exception {
        var before = CURRENT.get();
        if (asker.equals(before)) {
            return step.call();
        }
        flush();
        CURRENT.set(asker);
        try {
            var result = step.call();
            flush();
            return result;
        } finally {
            restore(before);
        }
    }

    /** From here on this thread works for the programme, until {@link #restore}. @return what to restore */
    static Asker begin() {
        var before = CURRENT.get();
        CURRENT.set(Asker.PROGRAMME);
        return before;
    }

    static void restore(Asker before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }

    /** Writes what the transaction under way still holds back, for whom it was changed. */
    private void flush() {
        if (!TransactionSynchronizationManager.isActualTransactionActive() || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return;
        }
        var factory = entities.getIfAvailable();
        if (factory != null && TransactionSynchronizationManager.hasResource(factory)) {
            EntityManagerFactoryUtils.getTransactionalEntityManager(factory).flush();
        }
    }
}
