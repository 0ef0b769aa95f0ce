package fr.convergence.document;

import fr.convergence.engine.rights.EmergencyReader;
import fr.convergence.engine.web.Reader;
import fr.convergence.rules.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who reads what: her structure must answer for it and one of her professions must be in the table. Closed by default. */
@Component
class ReadingRights {

    private final RuleBook rules;
    private final List<Custody> custodies;

    private final EmergencyReader emergency;

    ReadingRights(RuleBook rules, List<Custody> custodies, EmergencyReader emergency) {
        this.rules = rules;
        this.custodies = custodies;
        this.emergency = emergency;
    }

    /** @param about what the document is about; who opened that file in an emergency reads some kinds of it */
    boolean allow(Reader reader, DocumentKind kind, Set<String> structures, String about) {
        return reader.worksInOneOf(structures)
                && (reader.professions().stream().anyMatch(profession -> isInTable(kind, profession))
                        || isForEmergencies(kind) && emergency.isOpenFor(reader.account(), about));
    }

    private boolean isForEmergencies(DocumentKind kind) {
        return (Boolean) rules.rowOf("breakglassDocuments", Map.of("kind", kind.name())).get("allowed");
    }

    /** Whether the structure that kept a document still reads it. */
    boolean stillReads(DocumentView kept) {
        return custodies.stream().noneMatch(custody -> custody.withholds(kept.about(), kept.siae(), kept.createdOn()));
    }

    Set<String> structuresOf(String about) {
        return custodies.stream().flatMap(custody -> custody.structures(about).stream()).collect(Collectors.toSet());
    }

    private boolean isInTable(DocumentKind kind, String profession) {
        return (Boolean) rules.rowOf("programmeDocuments", Map.of("kind", kind.name(), "profession", profession)).get("allowed");
    }
}
