package fr.convergence.document;

import fr.convergence.directory.DirectoryService;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Letterheads of the structures, from the directory. */
@Component
class Letterheads {

    private final DirectoryService directory;

    Letterheads(DirectoryService directory) {
        this.directory = directory;
    }

    Letterhead of(String siae, String reference, LocalDate on, String addressee) {
        var structure = directory.siae(siae);
        return new Letterhead(structure.name(), structure.kind().label(), structure.city(), on, reference, addressee);
    }
}
