package fr.convergence.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The arithmetic of the register: digest of a line, hash of the chain, seal of a value. */
final class Seal {

    private static final int VALUE_BYTES = 8;

    private Seal() {}

    /** Hash before the first line. */
    static byte[] beginning() {
        return new byte[32];
    }

    /** Digest of a line: each field with its length, so that nothing can move from one field to the next. */
    static byte[] digest(Line line) {
        var text = new StringBuilder("1;");
        for (var field : new String[] {line.salt().toString(), line.at().toString(), line.kind().name(), line.account(), line.professions(),
            line.reference(), line.element(), line.purpose(), line.changes()}) {
            text.append(field == null ? "-" : field.length() + ":" + field).append(';');
        }
        return sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Hash of the chain at a position: depends on every line before it. */
    static byte[] hash(byte[] before, long position, byte[] digest) {
        var sha = sha256();
        sha.update(before);
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(position).array());
        return sha.digest(digest);
    }

    /** Tells whether a value changed, and proves later what it was to who knows it; says nothing to who does not. */
    static String of(UUID salt, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt.toString().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return "#" + HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)), VALUE_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
