package fr.convergence.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks at the role with which the product works: one that passes over row security, or changes tables, is refused. */
final class RuntimeRole {

    private static final String LOOK = """
            select r.rolsuper as superuser, r.rolbypassrls as bypass, r.rolcreaterole or r.rolcreatedb as creator,
                   has_schema_privilege(current_user, current_schema(), 'CREATE') as makes_tables,
                   exists (select 1 from pg_class c
                           where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
                             and pg_has_role(current_user, c.relowner, 'MEMBER')) as owner
            from pg_roles r where r.rolname = current_user""";

    private static final Map<String, String> FAULTS = Map.of(
            "superuser", "est superutilisateur : la protection des lignes ne s'applique pas à lui. Donnez-lui « NOSUPERUSER »",
            "bypass", "passe outre la protection des lignes. Donnez-lui « NOBYPASSRLS »",
            "creator", "peut créer des rôles ou des bases. Donnez-lui « NOCREATEROLE NOCREATEDB »",
            "makes_tables", "peut créer des tables. Retirez-lui ce droit : « REVOKE CREATE ON SCHEMA public FROM PUBLIC »",
            "owner", "possède les tables, ou est membre du rôle qui les possède : il pourrait lever leur protection. Donnez-lui un rôle à part");

    private RuntimeRole() {}

    /** @throws DatabaseRefused with a sentence a fault */
    static void check(DataSource runtime) {
        var faults = faults(runtime);
        if (!faults.isEmpty()) {
            throw new DatabaseRefused(faults);
        }
    }

    static List<String> faults(DataSource runtime) {
        var found = new JdbcTemplate(runtime).queryForMap(LOOK);
        var faults = new ArrayList<String>();
        for (var name : List.of("superuser", "bypass", "creator", "owner", "makes_tables")) {
            if (Boolean.TRUE.equals(found.get(name))) {
                faults.add("Le rôle avec lequel le produit travaille (SPRING_DATASOURCE_USERNAME) " + FAULTS.get(name) + ".");
            }
        }
        return faults;
    }
}
