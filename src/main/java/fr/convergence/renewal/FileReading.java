package fr.convergence.renewal;

import java.util.List;
import java.util.stream.Stream;

/** What a rule looks at: the file, its clocks, and every line that was put in it. */
record FileReading(RenewalView file, RenewalDurations durations, List<Line> lines) {

    /** Each line that says something of that kind, with what it says. */
    Stream<Said> said(Measure.Kind kind) {
        return lines.stream().flatMap(line -> line.measures().stream()
                .filter(measure -> measure.kind() == kind)
                .map(measure -> new Said(line, measure)));
    }

    record Said(Line line, Measure measure) {}
}
