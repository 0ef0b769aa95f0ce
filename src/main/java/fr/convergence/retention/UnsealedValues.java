package fr.convergence.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.convergence.encryption.SealedColumn;
import fr.convergence.encryption.Vault;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is sealed in the database is opened for the person it is about. */
@Component
class UnsealedValues implements ReadableValues {

    /** Columns whose sealed text is a list of lines. */
    private static final Set<SealedColumn> LINES = Set.of(new SealedColumn("letter", "paragraphs"));

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Vault vault;

    UnsealedValues(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Object readable(String table, String column, Object stored) {
        if (!(stored instanceof String text)) {
            return stored;
        }
        var of = new SealedColumn(table, column);
        var plain = vault.plain(of, text);
        return LINES.contains(of) ? lines(of, plain) : plain;
    }

    private static List<String> lines(SealedColumn column, String text) {
        try {
            return List.of(JSON.readValue(text, String[].class));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(column + " holds no lines"); // without its cause, which would quote them
        }
    }
}
