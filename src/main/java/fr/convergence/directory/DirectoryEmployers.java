package fr.convergence.directory;

import fr.convergence.parcours.Employers;
import org.springframework.stereotype.Component;

/** The kind of a structure, as the directory keeps it. */
@Component
class DirectoryEmployers implements Employers {

    private final DirectoryService directory;

    DirectoryEmployers(DirectoryService directory) {
        this.directory = directory;
    }

    @Override
    public String kindOf(String siae) {
        return directory.siae(siae).kind().name();
    }
}
