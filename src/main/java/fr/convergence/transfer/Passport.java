package fr.convergence.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * The «passeport de parcours»: what goes with the person, limited to the domains she accepts to share. She keeps the
 * same copy; the fingerprint tells that both are the same.
 *
 * @param agreedOn day on which she agreed to it
 * @param lines one a domain, in the order of the domains
 */
public record Passport(String reference, LocalDate agreedOn, List<PassportLine> lines) {

    /** First sixteen characters of the SHA-256 of the content: enough to compare two papers by eye. */
    public String fingerprint() {
        var text = new StringBuilder(reference).append('\n').append(agreedOn).append('\n');
        lines.forEach(line -> text.append(line.domain().name()).append('\t').append(line.content()).append('\n'));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
