package fr.convergence.database;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * For whom a statement runs, as the policies of the tables understand it.
 *
 * @param programme whether the programme itself works: it sees every row
 * @param account of the person; empty for nobody and for the programme
 * @param professions her groups, joined by commas
 * @param structures codes of the structures she works in, joined by commas
 * @param today the programme's day, as {@code 2026-03-02}; empty where it does not count
 */
record Asker(boolean programme, String account, String professions, String structures, String today) {

    /** Sees no row. */
    static final Asker NOBODY = new Asker(false, "", "", "", "");

    static final Asker PROGRAMME = new Asker(true, "", "", "", "");

    static Asker person(String account, Collection<String> professions, Collection<String> structures, LocalDate today) {
        return new Asker(false, Objects.requireNonNull(account), joined(professions), joined(structures), today.toString());
    }

    /** Values in the order of {@link ContextConnection}'s statement. */
    List<String> settings() {
        return List.of(programme ? "on" : "", account, professions, structures, today);
    }

    /** Sorted, so that the same rights are the same asker. */
    private static String joined(Collection<String> codes) {
        if (codes == null) {
            return "";
        }
        if (codes.stream().anyMatch(code -> code.isBlank() || code.contains(","))) {
            throw new IllegalArgumentException("a code that is blank or holds a comma would widen what a person sees");
        }
        return String.join(",", new TreeSet<>(codes));
    }
}
