package fr.convergence.datarights;

import fr.convergence.document.Custody;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A request belongs to the structure that received it. */
@Component
class RequestCustody implements Custody {

    private final DataRequests requests;

    RequestCustody(DataRequests requests) {
        this.requests = requests;
    }

    @Override
    public Set<String> structures(String about) {
        return about.startsWith("DRT-") ? requests.findByNumber(about).map(request -> Set.of(request.view().siae())).orElse(Set.of()) : Set.of();
    }
}
