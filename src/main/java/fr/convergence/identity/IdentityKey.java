package fr.convergence.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key of what must not be read in a stolen database: secrets of second factors, signatures of devices, digests of
 * addresses. It comes from the environment; without one, which only the embedded database allows, everybody knows it.
 */
@Component
public class IdentityKey {

    /** Bytes of the key, at least, once decoded. */
    public static final int SHORTEST = 32;

    private static final String FOR_THE_DEMO = "une cle que tout le monde connait, pour le monde de demonstration";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte[] encryption;
    private final byte[] signature;

    /** @param key 32 random bytes or more, in Base64; blank for the demo world and tests */
    IdentityKey(@Value("${convergence.identity.key:}") String key) {
        var master = key.isBlank() ? FOR_THE_DEMO.getBytes(StandardCharsets.UTF_8) : Base64.getDecoder().decode(key.strip());
        encryption = hmac(master, "encryption".getBytes(StandardCharsets.UTF_8));
        signature = hmac(master, "signature".getBytes(StandardCharsets.UTF_8));
    }

    /** Keyed digest of what the parts say together, 64 hexadecimal digits. */
    public String digest(String purpose, String... parts) {
        var all = new StringBuilder(purpose);
        for (var part : parts) {
            all.append('\u0000').append(part);
        }
        return HexFormat.of().formatHex(hmac(signature, all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Encrypts for an account: another account's row cannot take its place. */
    byte[] seal(byte[] secret, String account) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, account, secret);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws IllegalStateException when the row was changed, belongs to another account or was sealed by another key */
    byte[] open(byte[] sealed, String account) {
        var nonce = new byte[NONCE];
        var rest = new byte[sealed.length - NONCE];
        ByteBuffer.wrap(sealed).get(nonce).get(rest);
        return cipher(Cipher.DECRYPT_MODE, nonce, account, rest);
    }

    /** Random bytes, as two hexadecimal digits each. */
    String randomHex(int bytes) {
        return HexFormat.of().formatHex(randomBytes(bytes));
    }

    byte[] randomBytes(int bytes) {
        var drawn = new byte[bytes];
        random.nextBytes(drawn);
        return drawn;
    }

    private byte[] cipher(int mode, byte[] nonce, String account, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(encryption, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("a secret does not open with this key", refused);
        }
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java 17 has this algorithm", missing);
        }
    }
}
