package fr.convergence.renewal;

import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The renewal file of a parcours as data, each line with where it comes from. */
@RestController
class DossierPages {

    private final DossierService dossiers;

    DossierPages(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping(OpenPages.PREFIX + "/files/{reference}")
    DossierView dossier(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable String reference) {
        return dossiers.open(reader, reference)
                .map(dossier -> DossierView.of(reference, dossier))
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
    }
}
