package fr.convergence.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes content always in the same way, so that the same content has the same print (SHA-256). */
public final class Content {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Content() {}

    /** JSON of a value, always the same for the same value. */
    public static String of(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("this cannot be written as JSON", unwritable);
        }
    }

    /** The value that was written. @throws IllegalStateException when the content is not that of such a value */
    public static <T> T read(String content, Class<T> type) {
        try {
            return JSON.readValue(content, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the content is not that of a " + type.getSimpleName(), unreadable);
        }
    }

    /** The content, if it is still the one that was kept with this print. @throws IllegalStateException when it is another */
    public static String unchanged(String content, String sha256) {
        if (!sha256(content).equals(sha256)) {
            throw new IllegalStateException("the content is not the one that was kept");
        }
        return content;
    }

    /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
    public static String sha256(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
