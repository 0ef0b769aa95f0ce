package fr.convergence.followup;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Several codes in one column, read and written as a whole. */
final class Codes {

    private Codes() {}

    static String write(Set<? extends Enum<?>> codes) {
        return codes == null ? "" : codes.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    static <E extends Enum<E>> EnumSet<E> read(Class<E> type, String text) {
        var codes = EnumSet.noneOf(type);
        Arrays.stream(text.split(" ")).filter(code -> !code.isBlank()).forEach(code -> codes.add(Enum.valueOf(type, code)));
        return codes;
    }
}
