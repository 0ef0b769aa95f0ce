package fr.convergence.retention;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A line of any table: days as {@link LocalDate}, moments as {@link java.time.Instant}, lists of texts, what else there is as it comes. */
final class PlainRow {

    private PlainRow() {}

    static Map<String, Object> of(ResultSet row, int rank) throws SQLException {
        var columns = row.getMetaData();
        var values = new LinkedHashMap<String, Object>();
        for (var column = 1; column <= columns.getColumnCount(); column++) {
            values.put(columns.getColumnName(column), value(row, column, columns.getColumnType(column)));
        }
        return values;
    }

    private static Object value(ResultSet row, int column, int type) throws SQLException {
        if (row.getObject(column) == null) {
            return null;
        }
        return switch (type) {
            case Types.DATE -> row.getObject(column, LocalDate.class);
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> row.getObject(column, OffsetDateTime.class).toInstant();
            case Types.ARRAY -> list(row.getArray(column));
            case Types.TIME, Types.OTHER -> row.getString(column);
            default -> row.getObject(column);
        };
    }

    private static Object list(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }
}
