package fr.convergence.identity;

/**
 * Where an attempt at signing in comes from.
 *
 * @param source network address, as a trusted proxy or the connection itself gives it
 * @param devices what the browser carries; null when it carries nothing that we signed
 */
public record Origin(String source, KnownDevices devices) {

    private static final ThreadLocal<Origin> CURRENT = new ThreadLocal<>();

    /** A stretch of work for one call; closing it ends it. */
    public interface Scope extends AutoCloseable {

        @Override
        void close();
    }

    /** Of the call that this thread serves; null when the programme itself acts. */
    static Origin current() {
        return CURRENT.get();
    }

    /** From now on, and until the scope is closed, this thread serves a call that comes from here. */
    public Scope enter() {
        CURRENT.set(this);
        return CURRENT::remove;
    }
}
