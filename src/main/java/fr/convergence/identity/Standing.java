package fr.convergence.identity;

/**
 * What a session must agree with to go on.
 *
 * @param open false when the account is disabled
 * @param sessions number under which sessions are opened
 * @param rights number under which groups and structures were last changed
 */
public record Standing(boolean open, int sessions, int rights) {

    static final Standing UNKNOWN = new Standing(true, -1, -1);
}
