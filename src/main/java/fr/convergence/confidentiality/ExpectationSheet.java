package fr.convergence.confidentiality;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The file beside the table that says, case by case, what it must answer.
 *
 * @param faults French sentences about lines that cannot be read
 */
record ExpectationSheet(List<Expectation> expectations, List<String> faults) {

    static final String FILE = "processes/confidentiality-expectations.csv";

    /** Reads the file, in UTF-8; the first line names the columns, empty lines and those that begin with # are for people. */
    static ExpectationSheet read(byte[] content) {
        var expectations = new ArrayList<Expectation>();
        var faults = new ArrayList<String>();
        var lines = new String(content, StandardCharsets.UTF_8).replace("\uFEFF", "").lines().toList();
        for (var number = 2; number <= lines.size(); number++) {
            var text = lines.get(number - 1).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                try {
                    expectations.add(Expectation.of(number, text));
                } catch (IllegalArgumentException unreadable) {
                    faults.add(at(number) + unreadable.getMessage());
                }
            }
        }
        return new ExpectationSheet(List.copyOf(expectations), List.copyOf(faults));
    }

    static String at(int line) {
        return FILE + ", ligne " + line + " : ";
    }
}
