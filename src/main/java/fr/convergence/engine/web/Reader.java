package fr.convergence.engine.web;

import java.util.Set;

/**
 * Who asks for one of our pages, as the session knows her; a controller receives it as the request attribute {@value
 * #ATTRIBUTE}, which is there only when the gate has let the call through.
 *
 * @param professions groups of the account; see {@link fr.convergence.engine.rights.Profession}
 * @param structures codes of the structures she works in
 */
public record Reader(String account, Set<String> professions, Set<String> structures) {

    public static final String ATTRIBUTE = "fr.convergence.reader";

    /** Whether she works in one of these structures. */
    public boolean worksInOneOf(Set<String> codes) {
        return codes.stream().anyMatch(structures::contains);
    }
}
