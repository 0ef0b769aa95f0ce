package fr.convergence.attack;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Several people at once, each doing one thing after the other: as on a working day, and sooner done. */
final class Crowd {

    /** The machine has two cores; more people than that wait for the database in turn. */
    private static final int AT_ONCE = 6;

    private Crowd() {}

    static <T> void each(Collection<T> people, Consumer<T> work) {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var tasks = people.stream().map(one -> pool.submit(() -> work.accept(one))).toList();
            for (var task : tasks) {
                task.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
