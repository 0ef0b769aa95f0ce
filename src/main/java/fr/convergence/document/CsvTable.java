package fr.convergence.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A table to be opened in a spreadsheet: semicolons, UTF-8 with its mark for the accents, and no cell that it would compute. */
public final class CsvTable {

    /** What a spreadsheet takes for the beginning of a formula (OWASP, «CSV Injection»). */
    private static final String COMPUTED = "=+-@\t\r\n＝＋－＠";

    private static final String MARK = "\uFEFF";

    private CsvTable() {}

    /** @param rows the headers first */
    public static byte[] of(List<List<String>> rows) {
        var text = rows.stream().map(row -> row.stream().map(CsvTable::quoted).collect(Collectors.joining(";"))).collect(Collectors.joining("\r\n"));
        return (MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        var text = cell == null ? "" : cell;
        var plain = text.isEmpty() || COMPUTED.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }
}
