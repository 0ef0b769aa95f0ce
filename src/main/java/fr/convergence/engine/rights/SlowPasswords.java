package fr.convergence.engine.rights;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;

/**
 * Derives the stored password slowly, so that a stolen table cannot be tried by the billion: the engine's own digest is
 * one round of SHA-512. The number of rounds is kept with each password and may grow later.
 */
class SlowPasswords implements PasswordEncryptor {

    static final String NAME = "pbkdf2-sha512";
    private static final int BITS = 256;
    private final int rounds;

    /** @param rounds of PBKDF2 with HMAC-SHA-512; OWASP asks for 210,000 */
    SlowPasswords(int rounds) {
        this.rounds = rounds;
    }

    @Override
    public String encrypt(String saltedPassword) {
        return rounds + ":" + derive(saltedPassword, rounds);
    }

    @Override
    public boolean check(String saltedPassword, String stored) {
        var parts = stored.split(":", 2);
        if (parts.length != 2) {
            return false;
        }
        var again = derive(saltedPassword, Integer.parseInt(parts[0]));
        return MessageDigest.isEqual(again.getBytes(), parts[1].getBytes());
    }

    @Override
    public String hashAlgorithmName() {
        return NAME;
    }

    /** The engine mixes a random salt of each account into the password it gives us. */
    private static String derive(String saltedPassword, int rounds) {
        try {
            var key = new PBEKeySpec(saltedPassword.toCharArray(), NAME.getBytes(), rounds, BITS);
            return HexFormat.of().formatHex(
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java 17 has this algorithm", missing);
        }
    }
}
