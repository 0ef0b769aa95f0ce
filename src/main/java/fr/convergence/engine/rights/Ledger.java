package fr.convergence.engine.rights;

import java.util.Set;

/** Where readings, submissions and operations are written down; in the caller's transaction, or not at all. */
public interface Ledger {

    /**
     * One line.
     *
     * @param action what happened
     * @param account who did it; null when the programme itself did
     * @param professions her groups at that moment
     * @param reference parcours or session; null when the line is about no file
     * @param element code of the screen, page, paper or operation, without accent nor space
     * @param purpose key of the process for which it was done; null for a page
     * @param values codes only: what the operation changed; null when there is nothing to say
     */
    record Note(Action action, String account, Set<String> professions, String reference, String element, String purpose, String values) {}

    /** Kinds of line. */
    enum Action { READ, WRITE, OPERATION, SIGN_IN }

    /** @throws NotWrittenDown when the line cannot be written: what it tells must then not happen */
    void write(Note note);
}
