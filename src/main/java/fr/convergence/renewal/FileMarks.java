package fr.convergence.renewal;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.renewal.Contradiction.Contradicted;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Marks what is old and what is contradicted. The lines stay: people judge. */
@Component
class FileMarks {

    private final List<Contradiction> contradictions;
    private final RenewalCalendar parameters;
    private final ProgrammeClock clock;

    FileMarks(List<Contradiction> contradictions, RenewalCalendar parameters, ProgrammeClock clock) {
        this.contradictions = contradictions;
        this.parameters = parameters;
        this.clock = clock;
    }

    List<Line> on(FileReading reading) {
        var staleDays = parameters.parameter("staleDays");
        var fresh = clock.today().minusDays(staleDays);
        var reasons = contradictions.stream()
                .flatMap(contradiction -> contradiction.in(reading))
                .distinct()
                .collect(Collectors.groupingBy(Contradicted::key));
        return reading.lines().stream().map(line -> {
            var marked = isStale(line, fresh) ? line.with(new Mark(Mark.Kind.STALE, "plus de " + staleDays + " jours")) : line;
            for (var contradicted : reasons.getOrDefault(line.key(), List.of())) {
                marked = marked.with(new Mark(Mark.Kind.CONTRADICTED, contradicted.because()));
            }
            return marked;
        }).toList();
    }

    private static boolean isStale(Line line, LocalDate fresh) {
        return !line.past() && line.source().on() != null && line.source().on().isBefore(fresh);
    }
}
