package fr.convergence.retention;

import fr.convergence.encryption.SealedColumn;
import fr.convergence.encryption.Vault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One line in each table that may tell of somebody, with a mark of hers in each column of text. Tables and columns are those
 * that the database has today; checks are dropped, so run it in a transaction that is rolled back.
 */
class Canaries {

    private record Column(String name, String type, boolean identity, Integer length) {}

    private final JdbcClient database;
    private final Vault vault;
    private final Map<String, List<String>> sealed = new HashMap<>();
    private final Set<String> sealedColumns = new HashSet<>();
    private final Map<String, List<Column>> columns = new LinkedHashMap<>();
    private final Map<String, Map<String, String[]>> parents = new HashMap<>();
    private final Map<String, Map<String, Object>> shared = new HashMap<>();
    private int number;

    Canaries(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
        database.sql("select conname from pg_constraint where contype = 'c' and conname like 'ck\\_%\\_sealed' and connamespace = current_schema()::regnamespace")
                .query(String.class).list().forEach(sealedColumns::add);
        database.sql("""
                        select table_name, column_name, data_type, is_identity = 'YES' or is_generated = 'ALWAYS', character_maximum_length
                        from information_schema.columns join information_schema.tables using (table_schema, table_name)
                        where table_schema = current_schema() and table_type = 'BASE TABLE' order by table_name, ordinal_position
                        """)
                .query((row, rank) -> columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(new Column(row.getString(2), row.getString(3), row.getBoolean(4), row.getObject(5, Integer.class))))
                .list();
        database.sql("""
                        select child.relname, a.attname, parent.relname, b.attname from pg_constraint k
                        join pg_class child on child.oid = k.conrelid join pg_class parent on parent.oid = k.confrelid
                        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                        join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
                        where k.contype = 'f' and child.relname not like 'act\\_%'
                        """)
                .query((row, rank) -> parents.computeIfAbsent(row.getString(1), table -> new HashMap<>())
                        .put(row.getString(2), new String[] {row.getString(3), row.getString(4)}))
                .list();
    }

    /** Values of a row may then be anything. The product's role must be let into that of the owner for it. */
    void dropChecks() {
        database.sql("set local role convergence_owner").update();
        database.sql("""
                        select format('alter table %I drop constraint %I', c.relname, k.conname) from pg_constraint k join pg_class c on c.oid = k.conrelid
                        where k.contype = 'c' and c.relnamespace = current_schema()::regnamespace and c.relname not like 'act\\_%'
                        """)
                .query(String.class).list().forEach(statement -> database.sql(statement).update());
        database.sql("set local role none").update();
    }

    /** What columns hold that only take sealed values, for one mark. */
    List<String> sealed(String mark) {
        return sealed.getOrDefault(mark, List.of());
    }

    /** A line of hers in each of these tables. @return number of columns marked */
    int plant(List<String> tables, String mark, String reference, UUID person) {
        var before = number;
        var rows = new HashMap<String, Map<String, Object>>();
        tables.forEach(table -> row(table, tables, rows, mark, reference, person));
        return number - before;
    }

    /** Another e-mail, under the number of one of her requests. */
    void plantMailOfRequest(String mark) {
        var mail = values("outbox", Map.of(), mark, null);
        mail.put("reference", database.sql("select number from partner_request where number like :mark").param("mark", mark + "%").query(String.class).single());
        insert("outbox", mail);
    }

    /** A finished instance, with a line in each table of the engine's history and contents behind it. */
    int plantHistory(String mark, String reference) {
        var before = number;
        var instance = UUID.randomUUID().toString();
        for (var table : columns.keySet()) {
            if (table.startsWith("act_hi_") && !table.startsWith("act_hi_case") && columns.get(table).stream().anyMatch(column -> column.name().contains("proc_inst_id_"))) {
                var given = new HashMap<String, Object>();
                given.put("id_", table.equals("act_hi_procinst") ? instance : UUID.randomUUID().toString());
                for (var column : columns.get(table)) {
                    if (Set.of("proc_inst_id_", "process_instance_id_", "root_proc_inst_id_").contains(column.name())) {
                        given.put(column.name(), instance);
                    } else if (Set.of("bytearray_id_", "job_exception_stack_id_", "error_details_id_", "content_id_").contains(column.name())) {
                        given.put(column.name(), content(mark));
                    }
                }
                if (table.equals("act_hi_procinst")) {
                    given.put("business_key_", reference);
                }
                insert(table, values(table, given, mark, reference));
            }
        }
        return number - before;
    }

    private String content(String mark) {
        var id = UUID.randomUUID().toString();
        var given = new HashMap<String, Object>(Map.of("id_", id));
        given.put("deployment_id_", null);
        given.put("root_proc_inst_id_", null);
        insert("act_ge_bytearray", values("act_ge_bytearray", given, mark, null));
        return id;
    }

    private Map<String, Object> row(String table, List<String> personal, Map<String, Map<String, Object>> rows, String mark, String reference, UUID person) {
        var known = personal.contains(table) ? rows : shared;
        if (known.containsKey(table)) {
            return known.get(table);
        }
        var given = new HashMap<String, Object>();
        parents.getOrDefault(table, Map.of()).forEach((column, parent) ->
                given.put(column, row(parent[0], personal, rows, mark, reference, person).get(parent[1])));
        if (personal.contains(table)) {
            Map.of("person", "id", "document", "about").forEach((of, column) -> {
                if (table.equals(of)) {
                    given.put(column, table.equals("person") ? person : reference);
                }
            });
            if (columns.get(table).stream().anyMatch(column -> column.name().equals("reference"))) {
                given.put("reference", reference);
            }
        }
        if (table.equals("register_entry")) {
            given.put("kind", "READ");
            Stream.of("position", "digest", "hash").forEach(column -> given.put(column, null)); // given by the seal alone
        }
        var values = values(table, given, personal.contains(table) ? mark : "partage" + number, reference);
        known.put(table, values);
        insert(table, values);
        return values;
    }

    private Map<String, Object> values(String table, Map<String, Object> given, String mark, String reference) {
        var values = new LinkedHashMap<String, Object>();
        for (var column : columns.get(table)) {
            if (!column.identity()) {
                values.put(column.name(), given.containsKey(column.name()) ? given.get(column.name()) : value(table, column, mark));
            }
        }
        return values;
    }

    private Object value(String table, Column column, String mark) {
        var value = value(column, mark);
        if (!sealedColumns.contains("ck_" + table + "_" + column.name() + "_sealed")) {
            return value;
        }
        var text = column.name().equals("paragraphs") ? "[\"" + value + "\"]" : value.toString();
        var closed = vault.seal(new SealedColumn(table, column.name()), text);
        sealed.computeIfAbsent(mark, whose -> new ArrayList<>()).add(closed);
        return closed;
    }

    private Object value(Column column, String mark) {
        return switch (column.type()) {
            case "character varying", "text", "character" -> {
                var text = mark + Integer.toString(number++, 36);
                yield column.length() != null && text.length() > column.length() ? text.substring(0, column.length()) : text;
            }
            case "ARRAY" -> "{" + mark + Integer.toString(number++, 36) + "}";
            case "json", "jsonb" -> "{\"" + mark + Integer.toString(number++, 36) + "\":1}";
            case "bytea" -> (mark + Integer.toString(number++, 36)).getBytes(StandardCharsets.UTF_8);
            case "uuid" -> UUID.randomUUID();
            case "boolean" -> true;
            case "date" -> "2020-01-01";
            case "time without time zone" -> "09:00";
            default -> column.type().startsWith("timestamp") ? "2020-01-01 09:00:00" : 1;
        };
    }

    private void insert(String table, Map<String, Object> values) {
        var types = new HashMap<String, String>();
        database.sql("select a.attname, format_type(a.atttypid, null) from pg_attribute a where a.attrelid = cast(:table as regclass) and a.attnum > 0")
                .param("table", table).query((row, rank) -> types.put(row.getString(1), row.getString(2))).list();
        var names = List.copyOf(values.keySet());
        var statement = "insert into " + table + " (" + String.join(", ", names) + ") values ("
                + String.join(", ", names.stream().map(name -> "cast(:" + name + " as " + types.get(name) + ")").toList()) + ")";
        database.sql(statement).params(values).update();
    }
}
