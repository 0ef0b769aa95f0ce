package fr.convergence.encryption;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Seals and opens values (AES-256-GCM). A sealed value reads {@code s1:<mark of the key>:<base64>}; statements written by
 * hand pass here as entities do.
 */
@Component
public class Vault {

    /** What every sealed value begins with; the constraints {@code ck_…_sealed} of the database say the same. */
    static final String PREFIX = "s1:";

    /** Bytes before the nonce, by which the library finds the key: a version and the key's number. */
    private static final int MARK = 5;

    private static final HexFormat HEX = HexFormat.of();
    private final Keyring keyring;

    Vault(Keyring keyring) {
        this.keyring = keyring;
    }

    /** The text, sealed for that column. */
    public String seal(SealedColumn column, String text) {
        try {
            var sealed = keyring.aead().encrypt(text.getBytes(StandardCharsets.UTF_8), column.binding());
            return PREFIX + HEX.formatHex(sealed, 0, MARK) + ":"
                    + Base64.getEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(sealed, MARK, sealed.length));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a value of " + column + " cannot be sealed", impossible);
        }
    }

    /** The text that was sealed for that column. @throws Unreadable when it was altered, moved, or its key is not here */
    public String open(SealedColumn column, String sealed) {
        var bytes = bytes(column, sealed);
        try {
            return new String(keyring.aead().decrypt(bytes, column.binding()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException refused) {
            return openAfterRotation(column, bytes);
        }
    }

    /**
     * What a statement read from a column that may be sealed.
     *
     * @param value null, plain or sealed
     * @throws Unreadable when it is sealed and does not open
     */
    public String plain(SealedColumn column, String value) {
        return value != null && value.startsWith(PREFIX) ? open(column, value) : value;
    }

    /** Another node may have changed the key since this one read it. */
    private String openAfterRotation(SealedColumn column, byte[] bytes) {
        try {
            if (keyring.readAgain()) {
                return new String(keyring.aead().decrypt(bytes, column.binding()), StandardCharsets.UTF_8);
            }
        } catch (GeneralSecurityException refused) {
            // said below, without anything of the value
        }
        throw new Unreadable(column);
    }

    /** Beginning of all values sealed with the key of today. */
    String prefixOfToday() {
        return PREFIX + "01" + HEX.toHexDigits(keyring.primary()) + ":";
    }

    private static byte[] bytes(SealedColumn column, String sealed) {
        var mark = PREFIX.length() + 2 * MARK;
        if (!sealed.startsWith(PREFIX) || sealed.length() <= mark || sealed.charAt(mark) != ':') {
            throw new Unreadable(column);
        }
        try {
            var head = HEX.parseHex(sealed, PREFIX.length(), mark);
            var rest = Base64.getDecoder().decode(sealed.substring(mark + 1));
            var whole = Arrays.copyOf(head, head.length + rest.length);
            System.arraycopy(rest, 0, whole, head.length, rest.length);
            return whole;
        } catch (IllegalArgumentException altered) {
            throw new Unreadable(column);
        }
    }
}
