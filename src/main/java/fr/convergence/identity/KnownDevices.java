package fr.convergence.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A browser's number, and one signature for each account that signed in from it: what strangers do to an account does
 * not slow down the person's own device (OWASP, «device cookies»). Opens nothing by itself.
 *
 * @param number random number of the browser
 * @param signatures of the accounts, most recent first
 */
public record KnownDevices(String number, List<String> signatures) {

    private static final int ACCOUNTS_KEPT = 8;

    public KnownDevices {
        signatures = List.copyOf(signatures);
    }

    /** Reads the cookie. @return null when it is none of ours */
    public static KnownDevices read(String cookie) {
        if (cookie == null || !cookie.matches("[0-9a-f]{32}(\\.[0-9a-f]{64}){1," + ACCOUNTS_KEPT + "}")) {
            return null;
        }
        var parts = cookie.split("\\.");
        return new KnownDevices(parts[0], Arrays.asList(parts).subList(1, parts.length));
    }

    /** As the cookie carries it. */
    public String written() {
        return number + "." + String.join(".", signatures);
    }

    /** Whether the account signed in from this browser before. */
    boolean know(String account, IdentityKey key) {
        return signatures.contains(signature(account, number, key));
    }

    /** The browser once the account signed in from it. @param before null for a browser without a number */
    static KnownDevices with(KnownDevices before, String account, IdentityKey key) {
        var number = before == null ? key.randomHex(16) : before.number();
        var signatures = new ArrayList<String>();
        signatures.add(signature(account, number, key));
        if (before != null) {
            before.signatures().stream().filter(other -> !signatures.contains(other)).limit(ACCOUNTS_KEPT - 1L).forEach(signatures::add);
        }
        return new KnownDevices(number, signatures);
    }

    private static String signature(String account, String number, IdentityKey key) {
        return key.digest("device", number, account);
    }
}
