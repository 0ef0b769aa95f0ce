package fr.convergence.engine.rights;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.db.PermissionCheck;

/**
 * What somebody was granted on lists, processes and tasks: herself, through her groups, or with everybody. One plain
 * statement; the engine's own question is two pages of SQL for each resource, put together anew each time. Refusals are not
 * read: who uses this has made sure that they do not count.
 */
record ReaderGrants(List<Row> rows) {

    /** Resource types 5, 6 and 7 are lists, processes and tasks; authorization types 0 and 1 are «everybody» and «granted». */
    private static final String ROWS = "select resource_type_, resource_id_, perms_ from act_ru_authorization where resource_type_ in (5, 6, 7) "
            + "and (type_ = 1 and (user_id_ = ? or group_id_ = any (?)) or type_ = 0 and user_id_ = '*')";

    private record Row(int resourceType, String id, int permissions) {}

    /** @throws ProcessEngineException when the table cannot be read: then nothing is granted */
    static ReaderGrants read(Connection database, String account, List<String> groups) {
        try (var statement = database.prepareStatement(ROWS)) {
            statement.setString(1, account);
            statement.setArray(2, database.createArrayOf("varchar", groups.toArray()));
            var rows = new ArrayList<Row>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(found.getInt(1), found.getString(2), found.getInt(3)));
                }
            }
            return new ReaderGrants(rows);
        } catch (SQLException unreadable) {
            throw new ProcessEngineException("the grants cannot be read", unreadable);
        }
    }

    /** Whether this right is held on the resource, or on all of the kind. */
    boolean give(PermissionCheck right, String id) {
        return rows.stream().anyMatch(row -> row.resourceType() == right.getResourceType()
                && (Authorization.ANY.equals(row.id()) || row.id().equals(id))
                && (row.permissions() & right.getPerms()) == right.getPerms());
    }
}
