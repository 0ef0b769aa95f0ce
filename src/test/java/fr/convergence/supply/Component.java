package fr.convergence.supply;

import java.util.Arrays;

/** A library of the product. @param name {@code group:artifact}, or {@code npm:name} */
record Component(String name, String version) {

    /** Whether the version is within bounds such as {@code >=4.1.3 <4.5.4}. */
    boolean isWithin(String bounds) {
        return Arrays.stream(bounds.split(" ")).allMatch(this::satisfies);
    }

    private boolean satisfies(String bound) {
        var operator = bound.replaceFirst("[\\d].*", "");
        var order = compare(version, bound.substring(operator.length()));
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">=" -> order >= 0;
            case ">" -> order > 0;
            case "=" -> order == 0;
            default -> throw new IllegalArgumentException("no bound: " + bound);
        };
    }

    private static int compare(String one, String other) {
        var left = one.split("[.-]");
        var right = other.split("[.-]");
        for (var rank = 0; rank < Math.max(left.length, right.length); rank++) {
            var order = Integer.compare(number(left, rank), number(right, rank));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int number(String[] parts, int rank) {
        return rank < parts.length && parts[rank].matches("\\d{1,9}") ? Integer.parseInt(parts[rank]) : 0;
    }
}
