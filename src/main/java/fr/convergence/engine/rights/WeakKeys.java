package fr.convergence.engine.rights;

import fr.convergence.identity.IdentityKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.core.env.Environment;

/** Keys that are missing, that everybody knows, or that nobody drew at random. Of the sealing keys, see {@code encryption}. */
final class WeakKeys {

    /** Of 32 bytes drawn at random, some thirty differ; sixteen or fewer happen to nobody. */
    private static final int FEWEST_DIFFERENT = 16;

    private WeakKeys() {}

    static List<String> of(Environment environment) {
        var faults = new ArrayList<String>();
        var key = decoded(environment.getProperty("convergence.identity.key", ""));
        if (key.length < IdentityKey.SHORTEST) {
            faults.add("Indiquez la clé des seconds facteurs (CONVERGENCE_IDENTITY_KEY) : " + IdentityKey.SHORTEST
                    + " octets tirés au hasard, en Base64, gardés hors de la base (openssl rand -base64 32).");
        } else if (isReadable(key) || IntStream.range(0, key.length).map(rank -> key[rank]).distinct().count() <= FEWEST_DIFFERENT) {
            faults.add("La clé des seconds facteurs (CONVERGENCE_IDENTITY_KEY) n'est pas tirée au hasard, ou est celle de la démonstration : "
                    + "faites-en une autre (openssl rand -base64 32).");
        }
        return faults;
    }

    /** Words, as in the key of the demo: of 32 random bytes, all are letters once in a million million million times. */
    private static boolean isReadable(byte[] key) {
        return new String(key, StandardCharsets.US_ASCII).chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
