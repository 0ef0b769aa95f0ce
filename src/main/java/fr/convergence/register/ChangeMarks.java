package fr.convergence.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How the register writes a value before and after: dates and states as they are, words and figures so that nobody reads
 * them. The register is no second copy of the file.
 */
final class ChangeMarks {

    /** A value that would be guessed from its seal: that it changed is all that is said. */
    static final String CHANGED = "•";

    private ChangeMarks() {}

    /** @param ofPerson whether the row is the person's identity: her birth date is no date like another */
    static String of(UUID salt, Object value, boolean ofPerson) {
        if (value == null) {
            return null;
        }
        if (value instanceof Enum<?> code) {
            return isState(code) ? code.name() : CHANGED;
        }
        if (value instanceof LocalDate || value instanceof Instant) {
            return ofPerson ? CHANGED : value.toString();
        }
        return value instanceof CharSequence words ? Seal.of(salt, words.toString()) : CHANGED;
    }

    /** Where something stands; never what somebody needs, has or suffers from. A new enum says nothing until it is named so. */
    private static boolean isState(Enum<?> code) {
        var type = code.getDeclaringClass().getSimpleName();
        return type.endsWith("Status") || type.endsWith("State") || type.equals("ConsentAnswer");
    }
}
