package fr.convergence.retention;

/** Turns what a column stores into what may be read; a capability that stores content encrypted adds a bean of this kind. */
public interface ReadableValues {

    /** The value as it may be read; the same one when nothing is to be done. */
    Object readable(String table, String column, Object stored);
}
