package fr.convergence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One row of each closed table for each of two structures, written by the superuser in a transaction that is never
 * committed: constraints that only say which values make sense are put aside, links are not.
 */
final class TwoFiles {

    static final String A = "aci-a";
    static final String B = "aci-b";

    private static final String CLOSED = "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')"
            + " and c.relrowsecurity order by 1";
    private static final List<String> NAMES_A_FILE = List.of("reference", "about", "session", "number");

    private final Connection superuser;

    TwoFiles(Connection superuser) throws SQLException {
        this.superuser = superuser;
        superuser.setAutoCommit(false);
        run("set local session_replication_role = replica");
        run("set local lock_timeout = '20s'");
        for (var table : closed()) {
            for (var check : strings("select conname from pg_constraint where contype = 'c' and conrelid = '" + table + "'::regclass")) {
                run("alter table " + table + " drop constraint " + check);
            }
            write(table, A);
            write(table, B);
        }
    }

    static String fileOf(String siae) {
        return "CVG-" + siae;
    }

    static UUID idOf(String siae) {
        return UUID.nameUUIDFromBytes(siae.getBytes());
    }

    List<String> closed() throws SQLException {
        return strings(CLOSED);
    }

    /** From here on, as the product's role, for that asker. */
    void become(Asker asker) throws SQLException {
        run("set local role convergence_app");
        var names = List.of("programme", "account", "professions", "structures", "today");
        for (var at = 0; at < names.size(); at++) {
            run("select set_config('convergence." + names.get(at) + "', '" + asker.settings().get(at) + "', true)");
        }
    }

    /** How many rows of each closed table are seen. */
    Map<String, Integer> seen() throws SQLException {
        return seen("");
    }

    /** How many of them tell of that structure's file. */
    Map<String, Integer> seen(String siae, boolean withIt) throws SQLException {
        return seen(" t where " + (withIt ? "" : "not ") + "(t::text like '%" + siae + "%' or t::text like '%" + idOf(siae) + "%')");
    }

    private Map<String, Integer> seen(String where) throws SQLException {
        var counts = new LinkedHashMap<String, Integer>();
        for (var table : closed()) {
            counts.put(table, Integer.valueOf(strings("select count(*) from " + table + where).get(0)));
        }
        return counts;
    }

    /** The error with which the database refuses, null when it does not; what was done is undone. */
    String refusal(String sql) throws SQLException {
        var before = superuser.setSavepoint();
        try {
            run(sql);
            return null;
        } catch (SQLException refused) {
            return refused.getSQLState() + " " + refused.getMessage();
        } finally {
            superuser.rollback(before);
        }
    }

    /** Columns that may be written, to copy a row. */
    List<String> columns(String table) throws SQLException {
        return strings("select column_name from information_schema.columns where table_schema = 'public' and table_name = '" + table
                + "' and is_identity = 'NO' and is_generated = 'NEVER' order by ordinal_position");
    }

    int update(String sql) throws SQLException {
        var before = superuser.setSavepoint();
        try (var statement = superuser.createStatement()) {
            return statement.executeUpdate(sql);
        } finally {
            superuser.rollback(before);
        }
    }

    void run(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> strings(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void write(String table, String siae) throws SQLException {
        var values = new LinkedHashMap<String, String>();
        for (var column : columns(table)) {
            values.put(column, value(table, column, siae));
        }
        run("insert into " + table + " (" + String.join(", ", values.keySet()) + ") values ("
                + values.values().stream().collect(Collectors.joining(", ")) + ")");
    }

    /** The same value wherever two tables are tied, so that children find their parents. */
    private String value(String table, String column, String siae) throws SQLException {
        if (NAMES_A_FILE.contains(column)) {
            var isNumber = strings("select data_type from information_schema.columns where table_schema = 'public' and table_name = '" + table
                    + "' and column_name = '" + column + "'").get(0).equals("integer");
            return isNumber ? "1" : "'" + fileOf(siae) + "'";
        }
        var type = strings("select format_type(atttypid, null) from pg_attribute where attrelid = '" + table + "'::regclass and attname = '" + column + "'").get(0);
        return switch (column) {
            case "siae" -> "'" + siae + "'";
            case "account", "written_by" -> "'cip@" + siae + "'";
            case "domain" -> "'EMPLOI'";
            case "whole_until" -> "'infinity'";
            case "position" -> siae.equals(A) ? "-1" : "-2";
            case "day" -> siae.equals(A) ? "'2026-03-01'" : "'2026-03-02'";
            case "passport", "left_on" -> column.equals("passport") ? "false" : "null";
            default -> switch (type) {
                case "uuid" -> "'" + idOf(siae) + "'";
                case "character varying", "text" -> "'" + (siae.equals(A) ? "a" : "b") + "'";
                case "text[]", "character varying[]" -> "'{x}'";
                case "bytea" -> "'\\x01'::bytea";
                case "boolean" -> "true";
                case "date" -> "'2026-03-02'";
                case "time without time zone" -> "'09:00'";
                case "timestamp with time zone" -> "'2026-03-02 09:00+00'";
                default -> "1";
            };
        };
    }
}
