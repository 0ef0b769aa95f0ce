package fr.convergence.retention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All tables with lines about people, as the database describes them today: those with the reference of a parcours, and
 * those that reach one by their foreign keys. A table that a migration adds is found without anybody declaring it.
 */
@Component
class PersonalTables {

    private record Link(String child, String column, String parent, String key) {}

    /** Sessions have a number of their own under that name; the links by which rows are opened follow the files by themselves. */
    private static final Set<String> NOT_OF_A_PARCOURS = Set.of("commission_session", "file_reach");
    /** Links that no foreign key writes down. */
    private static final List<Link> UNWRITTEN = List.of(new Link("outbox", "reference", "partner_request", "number"));

    private final JdbcClient database;

    PersonalTables(JdbcClient database) {
        this.database = database;
    }

    /** Tables in an order in which lines may be deleted: whatever hangs on a line comes before it. */
    List<PersonalTable> inOrderOfDeletion() {
        var columns = columns();
        var links = links();
        var found = new LinkedHashMap<String, PersonalTable>();
        for (var table : columns.keySet()) {
            condition(table, columns, links, Set.of())
                    .ifPresent(belongs -> found.put(table, new PersonalTable(table, columns.get(table), belongs)));
        }
        var ordered = new LinkedHashSet<String>();
        found.keySet().forEach(table -> childrenFirst(table, found.keySet(), links, ordered));
        return ordered.stream().map(found::get).toList();
    }

    private static Optional<String> condition(String table, Map<String, List<String>> columns, List<Link> links, Set<String> path) {
        var parts = new ArrayList<String>();
        if (table.equals("person")) {
            parts.add("person.id = :person");
        } else if (table.equals("document")) {
            parts.add("document.about in (:references)");
        } else if (columns.get(table).contains("reference") && !NOT_OF_A_PARCOURS.contains(table)) {
            parts.add(table + ".reference in (:references)");
        }
        var further = new HashSet<>(path);
        further.add(table);
        links.stream().filter(link -> link.child().equals(table) && !further.contains(link.parent())).forEach(link ->
                condition(link.parent(), columns, links, further).ifPresent(parent -> parts.add(
                        "%s.%s in (select %s.%s from %s where %s)".formatted(table, link.column(), link.parent(), link.key(), link.parent(), parent))));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", parts));
    }

    private static void childrenFirst(String table, Set<String> personal, List<Link> links, Set<String> ordered) {
        links.stream().filter(link -> link.parent().equals(table) && personal.contains(link.child()) && !link.child().equals(table))
                .map(Link::child)
                .filter(child -> !ordered.contains(child))
                .forEach(child -> childrenFirst(child, personal, links, ordered));
        ordered.add(table);
    }

    private Map<String, List<String>> columns() {
        var found = new TreeMap<String, List<String>>();
        database.sql("""
                        select c.table_name, c.column_name
                        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
                          and c.table_name not like 'act\\_%' and c.table_name not like 'flyway%'
                        order by c.table_name, c.ordinal_position
                        """)
                .query((row, rank) -> found.computeIfAbsent(row.getString(1), table -> new ArrayList<>()).add(row.getString(2)))
                .list();
        return found;
    }

    private List<Link> links() {
        var names = new HashMap<String, Link>();
        database.sql("""
                        select k.conname, child.relname, a.attname, parent.relname, b.attname
                        from pg_constraint k
                        join pg_class child on child.oid = k.conrelid
                        join pg_class parent on parent.oid = k.confrelid
                        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                        join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
                        where k.contype = 'f' and k.connamespace = current_schema()::regnamespace and child.relname not like 'act\\_%'
                        """)
                .query((row, rank) -> names.put(row.getString(1), new Link(row.getString(2), row.getString(3), row.getString(4), row.getString(5))))
                .list();
        var links = new ArrayList<>(names.values());
        links.addAll(UNWRITTEN);
        return links;
    }
}
