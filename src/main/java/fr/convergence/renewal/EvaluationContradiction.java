package fr.convergence.renewal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Two people look at the same thing from two sides, and are two levels apart. */
@Component
class EvaluationContradiction implements Contradiction {

    /** Points of the two evaluations that speak of the same thing. */
    private static final List<Pair> COMPARABLE = List.of(
            new Pair(Criterion.PLAN, Criterion.CHOICES),
            new Pair(Criterion.PROCEDURES, Criterion.STEPS));

    private record Pair(Criterion support, Criterion engagement) {}

    @Override
    public Stream<Contradicted> in(FileReading reading) {
        var opinion = Optional.ofNullable(reading.file().opinion());
        return Stream.concat(
                COMPARABLE.stream().flatMap(pair -> between(
                        FileAssembly.key(pair.support()), level(reading, pair.support()),
                        FileAssembly.key(pair.engagement()), level(reading, pair.engagement()))),
                between(FileAssembly.key(Criterion.PROJECT), level(reading, Criterion.PROJECT),
                        "opinion.project", opinion.map(SupervisorOpinion::project)));
    }

    private static Stream<Contradicted> between(String one, Optional<Appreciation> first, String other, Optional<Appreciation> second) {
        if (!areOpposite(first, second)) {
            return Stream.empty();
        }
        return Stream.of(
                new Contradicted(one, "un collègue écrit « " + second.orElseThrow().label() + " » sur un point comparable"),
                new Contradicted(other, "un collègue écrit « " + first.orElseThrow().label() + " » sur un point comparable"));
    }

    private static boolean areOpposite(Optional<Appreciation> first, Optional<Appreciation> second) {
        return first.isPresent() && second.isPresent()
                && (first.get() == Appreciation.GOOD && second.get() == Appreciation.INSUFFICIENT
                        || first.get() == Appreciation.INSUFFICIENT && second.get() == Appreciation.GOOD);
    }

    private static Optional<Appreciation> level(FileReading reading, Criterion criterion) {
        return reading.file().evaluation(criterion.axis())
                .flatMap(written -> written.findings().stream().filter(finding -> finding.criterion() == criterion).findFirst())
                .map(Finding::level);
    }
}
