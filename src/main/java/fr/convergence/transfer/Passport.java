package fr.convergence.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The «passeport de parcours»: what goes with the person, limited to the domains she accepts to share. She keeps the
 * same copy; the fingerprint tells that both are the same.
 *
 * @param agreedOn day on which she agreed to it
 * @param lines one a domain, in the order of the domains
 */
public record Passport(String reference, LocalDate agreedOn, List<PassportLine> lines) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ON_PAPER = 16;

    /** SHA-256 of the content written as JSON without spaces, in UTF-8: 64 hexadecimal digits. */
    public String sha256() {
        try {
            var written = JSON.writeValueAsString(content()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("texts can be written and every Java platform has SHA-256", impossible);
        }
    }

    /** Its first sixteen digits: enough to compare two papers by eye. */
    public String fingerprint() {
        return sha256().substring(0, ON_PAPER);
    }

    /** What the print is computed on, keys always in this order. */
    Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("reference", reference);
        content.put("agreedOn", agreedOn == null ? null : agreedOn.toString());
        content.put("lines", lines.stream().map(Passport::entry).toList());
        return content;
    }

    private static Map<String, String> entry(PassportLine line) {
        var entry = new LinkedHashMap<String, String>();
        entry.put("domain", line.domain().name());
        entry.put("content", line.content());
        return entry;
    }
}
