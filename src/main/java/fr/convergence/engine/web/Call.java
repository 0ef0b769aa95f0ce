package fr.convergence.engine.web;

import java.util.List;
import java.util.Set;

/**
 * A call that the screens need.
 *
 * @param path segments under {@code /camunda/api} or {@code /convergence}; {@code *} stands for one segment, {@code @} for the caller's own
 *     account, {@code **} at the end for any number
 */
public record Call(String method, List<String> path, Who who, Kind kind) {

    /** Where the engine's interface takes an identifier it also has words of its own, which reach something else. */
    private static final Set<String> COLLECTIVE = Set.of("count", "report", "registered", "statistics", "create", "delete", "suspended", "cleanup");

    /** What must be watched in the call besides who makes it. */
    public enum Kind {
        /** Nothing more. */
        PLAIN,
        /** It searches: looking for the value of a variable is refused, it would tell what one may not read. */
        SEARCH,
        /** It sends a form, not JSON: the login, a page that has no script. */
        FORM,
        /** It writes an account: the body must name the account of the path, its last segment but one. */
        ACCOUNT,
        /** It lists without a limit, which the engine refuses: the limit is added. */
        UNBOUND_LIST
    }

    /** A plain call. @param path for example {@code /engine/engine/default/task/*} */
    public static Call of(Who who, String method, String path) {
        return new Call(method, segments(path), who, Kind.PLAIN);
    }

    /** A call that searches. */
    public static Call search(Who who, String method, String path) {
        return new Call(method, segments(path), who, Kind.SEARCH);
    }

    /** A form of a page, or the login. */
    public static Call form(Who who, String path) {
        return new Call("POST", segments(path), who, Kind.FORM);
    }

    /** The writing of an account. */
    static Call account(Who who, String path) {
        return new Call("PUT", segments(path), who, Kind.ACCOUNT);
    }

    /** A list that the screen asks for without a limit. */
    static Call unboundList(Who who, String path) {
        return new Call("GET", segments(path), who, Kind.UNBOUND_LIST);
    }

    /** Whether this is the call. @param account the caller's account, null when nobody logged in */
    boolean matches(String askedMethod, List<String> asked, String account) {
        if (!method.equals(askedMethod)) {
            return false;
        }
        var open = path.get(path.size() - 1).equals("**");
        var fixed = open ? path.size() - 1 : path.size();
        if (open ? asked.size() <= fixed : asked.size() != fixed) {
            return false;
        }
        for (var i = 0; i < fixed; i++) {
            var expected = path.get(i);
            if (!(expected.equals("*") && !COLLECTIVE.contains(asked.get(i))) && !(expected.equals("@") ? asked.get(i).equals(account) : expected.equals(asked.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(1).split("/"));
    }
}
