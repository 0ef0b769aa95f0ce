package fr.convergence.retention;

import fr.convergence.document.Custody;
import fr.convergence.engine.rights.FileStructures;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which structures answer for a reference today, a parcours or a referral. */
@Component
class CustodyOfFiles implements FileStructures {

    private final List<Custody> custodies;

    CustodyOfFiles(List<Custody> custodies) {
        this.custodies = custodies;
    }

    @Override
    public Set<String> structures(String reference) {
        return custodies.stream().flatMap(custody -> custody.structures(reference).stream()).collect(Collectors.toSet());
    }
}
