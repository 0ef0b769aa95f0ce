package fr.convergence.retention;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that our tables keep about somebody, line by line. It checks nobody's right. */
@Component
public class PersonalData {

    private final JdbcClient database;
    private final PersonalTables tables;
    private final List<ReadableValues> readable;
    private final Map<String, ReadableRows> inWords;

    PersonalData(JdbcClient database, PersonalTables tables, List<ReadableValues> readable, List<ReadableRows> inWords) {
        this.database = database;
        this.tables = tables;
        this.readable = readable;
        this.inWords = inWords.stream().collect(Collectors.toMap(ReadableRows::table, rows -> rows));
    }

    /** Names of all tables in which lines about people are. */
    public List<String> tables() {
        return tables.inOrderOfDeletion().stream().map(PersonalTable::name).toList();
    }

    /** Her lines by table; tables without any are left out. Days, moments, texts, numbers, truth values, lists of texts; null where there is none. */
    public Map<String, List<Map<String, Object>>> of(DataSubject subject) {
        var found = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (var table : tables.inOrderOfDeletion()) {
            var rows = inWords.containsKey(table.name()) ? inWords.get(table.name()).of(subject) : stored(table, subject);
            if (!rows.isEmpty()) {
                found.put(table.name(), rows);
            }
        }
        return found;
    }

    private List<Map<String, Object>> stored(PersonalTable table, DataSubject subject) {
        return database.sql("select * from " + table.name() + " where " + table.belongs()).params(parameters(subject)).query(PlainRow::of).list().stream()
                .map(row -> readable(table.name(), row))
                .toList();
    }

    private Map<String, Object> readable(String table, Map<String, Object> row) {
        var shown = new LinkedHashMap<String, Object>();
        row.forEach((column, value) -> {
            var plain = value;
            for (var values : readable) {
                plain = values.readable(table, column, plain);
            }
            shown.put(column, plain);
        });
        return shown;
    }

    static Map<String, ?> parameters(DataSubject subject) {
        var values = new HashMap<String, Object>();
        values.put("references", subject.references());
        values.put("person", subject.person());
        return values;
    }
}
