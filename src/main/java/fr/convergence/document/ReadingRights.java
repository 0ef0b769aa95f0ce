package fr.convergence.document;

import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.Readers;
import fr.convergence.confidentiality.Subject;
import fr.convergence.engine.web.Reader;
import fr.convergence.parcours.ParcoursService;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who opens what: her structure must answer for it and {@link Confidentiality} must let her. Closed by default. */
@Component
class ReadingRights {

    private final Confidentiality confidentiality;
    private final Readers readers;
    private final ParcoursService parcours;
    private final List<Custody> custodies;

    ReadingRights(Confidentiality confidentiality, Readers readers, ParcoursService parcours, List<Custody> custodies) {
        this.confidentiality = confidentiality;
        this.readers = readers;
        this.parcours = parcours;
        this.custodies = custodies;
    }

    boolean allow(Reader reader, DocumentKind kind, String about, Set<String> structures) {
        return reader.worksInOneOf(structures) && confidentiality.paper(readers.of(reader, about), kind.name()).isFull();
    }

    /** What she is for the person of the reference, line by line of a paper; a session or a request is nobody's parcours. */
    Subject subject(Reader reader, String about) {
        return parcours.views(List.of(about)).stream().findFirst()
                .map(person -> readers.of(reader, person))
                .orElseGet(() -> readers.of(reader, about));
    }

    /** Whether the structure that kept a document still reads it. */
    boolean stillReads(DocumentView kept) {
        return custodies.stream().noneMatch(custody -> custody.withholds(kept.about(), kept.siae(), kept.createdOn()));
    }

    Set<String> structuresOf(String about) {
        return custodies.stream().flatMap(custody -> custody.structures(about).stream()).collect(Collectors.toSet());
    }
}
