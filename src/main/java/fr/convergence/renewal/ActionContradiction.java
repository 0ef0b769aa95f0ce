package fr.convergence.renewal;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The plan says that everything is done in a domain where the network says that the need is still without an answer. */
@Component
class ActionContradiction implements Contradiction {

    @Override
    public Stream<Contradicted> in(FileReading reading) {
        return reading.said(Measure.Kind.ALL_DONE).flatMap(done -> reading.said(Measure.Kind.BLOCKED)
                .filter(blocked -> blocked.measure().about().equals(done.measure().about()))
                .flatMap(blocked -> Stream.of(
                        new Contradicted(done.line().key(), "un besoin du même domaine reste sans réponse du réseau"),
                        new Contradicted(blocked.line().key(), "le plan dit toutes les actions de ce domaine faites"))));
    }
}
