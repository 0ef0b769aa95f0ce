package fr.convergence.retention;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Every table but the history of migrations as text, as a dump of the database writes it, seen from the transaction under way. */
record DatabaseDump(Map<String, String> tables) {

    static DatabaseDump of(DataSource source) {
        var connection = DataSourceUtils.getConnection(source);
        var found = new TreeMap<String, String>();
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var table : JdbcClient.create(source)
                    .sql("select tablename from pg_tables where schemaname = current_schema() and tablename <> 'flyway_schema_history'")
                    .query(String.class).list()) {
                var text = new StringWriter();
                copy.copyOut("copy " + table + " to stdout", text);
                found.put(table, text.toString());
            }
        } catch (SQLException | IOException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
        return new DatabaseDump(found);
    }

    /** Lines in which a word stands, as text or as bytes, with their table before them. */
    List<String> linesWith(String word) {
        var bytes = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        return tables.entrySet().stream()
                .flatMap(table -> table.getValue().lines().filter(line -> line.contains(word) || line.contains(bytes)).map(line -> table.getKey() + ": " + line))
                .sorted()
                .toList();
    }

    /** Lines in which one of these values stands. */
    List<String> linesWith(List<String> values) {
        return tables.entrySet().stream()
                .flatMap(table -> table.getValue().lines().filter(line -> values.stream().anyMatch(line::contains)).map(line -> table.getKey() + ": " + line))
                .sorted()
                .toList();
    }
}
