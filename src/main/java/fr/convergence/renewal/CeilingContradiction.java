package fr.convergence.renewal;

import fr.convergence.parcours.French;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The proposal goes further than what is possible today: clocks may have moved since it was written. */
@Component
class CeilingContradiction implements Contradiction {

    @Override
    public Stream<Contradicted> in(FileReading reading) {
        var proposal = reading.file().proposal();
        if (proposal == null || proposal.until() == null) {
            return Stream.empty();
        }
        var last = lastDay(proposal, reading.durations());
        return proposal.until().isAfter(last)
                ? Stream.of(new Contradicted("proposal.outcome", "le dernier jour possible est le " + French.day(last)))
                : Stream.empty();
    }

    private static LocalDate lastDay(Proposal proposal, RenewalDurations durations) {
        var programme = earlier(durations.programmeEnd(), durations.decisionLimit());
        if (!proposal.until().isAfter(durations.withoutReasonUntil())) {
            return programme;
        }
        if (proposal.reason() == null || !durations.ceiling(proposal.reason()).open()) {
            return earlier(programme, durations.withoutReasonUntil());
        }
        return earlier(programme, durations.ceiling(proposal.reason()).lastDay());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
