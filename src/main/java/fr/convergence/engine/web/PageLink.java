package fr.convergence.engine.web;

import java.util.Set;

/**
 * A page of ours that its readers find in the head of every other, and in the account menu of the screens.
 *
 * @param path under {@code /convergence}
 * @param name French, as short as a tab
 * @param groups professions, or {@code camunda-admin}, to whom it is offered; empty: to whoever has an account
 */
public record PageLink(String path, String name, Set<String> groups) {

    boolean isFor(Reader reader) {
        return groups.isEmpty() || reader.professions().stream().anyMatch(groups::contains);
    }
}
