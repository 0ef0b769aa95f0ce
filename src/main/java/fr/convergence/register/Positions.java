package fr.convergence.register;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A set of positions, written as ranges that do not overlap: {@code 1-100,105}. A line is emptied once. */
final class Positions {

    /** First of a range → last. */
    private final TreeMap<Long, Long> ranges = new TreeMap<>();

    static Positions of(Collection<Long> positions) {
        var found = new Positions();
        Map.Entry<Long, Long> last = null;
        for (var position : new TreeSet<>(positions)) {
            var first = last != null && last.getValue() + 1 == position ? last.getKey() : position;
            found.ranges.put(first, position);
            last = Map.entry(first, position);
        }
        return found;
    }

    static Positions of(String text) {
        var found = new Positions();
        for (var range : text.split(",")) {
            var ends = range.split("-");
            found.ranges.merge(Long.valueOf(ends[0]), Long.valueOf(ends[ends.length - 1]), Math::max);
        }
        return found;
    }

    void add(Positions others) {
        others.ranges.forEach((first, last) -> ranges.merge(first, last, Math::max));
    }

    boolean contains(long position) {
        var range = ranges.floorEntry(position);
        return range != null && range.getValue() >= position;
    }

    @Override
    public String toString() {
        return ranges.entrySet().stream()
                .map(range -> range.getKey().equals(range.getValue()) ? "" + range.getKey() : range.getKey() + "-" + range.getValue())
                .collect(Collectors.joining(","));
    }
}
