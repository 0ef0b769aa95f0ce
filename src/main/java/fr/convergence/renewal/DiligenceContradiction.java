package fr.convergence.renewal;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The supervisor calls diligence good while less than the planned share of hours was done. */
@Component
class DiligenceContradiction implements Contradiction {

    private final RenewalCalendar parameters;

    DiligenceContradiction(RenewalCalendar parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<Contradicted> in(FileReading reading) {
        var opinion = reading.file().opinion();
        if (opinion == null || opinion.diligence() != Appreciation.GOOD) {
            return Stream.empty();
        }
        var least = parameters.parameter("diligencePercent");
        return reading.said(Measure.Kind.HOURS_DONE).filter(said -> said.measure().value() < least).flatMap(said -> Stream.of(
                new Contradicted("opinion.diligence", said.measure().value() + " % des heures prévues ont été faites"),
                new Contradicted(said.line().key(), "l'encadrant dit l'assiduité suffisante")));
    }
}
