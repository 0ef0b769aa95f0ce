package fr.convergence.encryption;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The sealed columns that the database knows, by the constraints that refuse plain text in them. */
final class SealedColumns {

    private static final String BY_CONSTRAINT = """
            select t.relname, a.attname
              from pg_constraint c
              join pg_class t on t.oid = c.conrelid
              join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
             where c.contype = 'c' and cardinality(c.conkey) = 1 and t.relnamespace = current_schema()::regnamespace
               and c.conname = 'ck_' || t.relname || '_' || a.attname || '_sealed'
             order by 1, 2""";

    private SealedColumns() {}

    static List<SealedColumn> of(JdbcTemplate database) {
        return database.query(BY_CONSTRAINT, (row, number) -> new SealedColumn(row.getString(1), row.getString(2)));
    }
}
