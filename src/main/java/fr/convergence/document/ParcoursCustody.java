package fr.convergence.document;

import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursView;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A parcours belongs to the structure that accompanies the person now, and no longer to those before. */
@Component
class ParcoursCustody implements Custody {

    private final ParcoursService parcours;

    ParcoursCustody(ParcoursService parcours) {
        this.parcours = parcours;
    }

    @Override
    public Set<String> structures(String about) {
        return parcours.views(List.of(about)).stream().map(ParcoursView::siae).collect(Collectors.toSet());
    }
}
