package fr.convergence.renewal;

import fr.convergence.parcours.ParcoursService;
import org.springframework.stereotype.Component;

/** A file as it is now, or as the commission reads it. */
@Component
class DossierReading {

    private final FileAssembly assembly;
    private final FrozenReading frozen;
    private final RenewalRules rules;
    private final ParcoursService parcours;

    DossierReading(FileAssembly assembly, FrozenReading frozen, RenewalRules rules, ParcoursService parcours) {
        this.assembly = assembly;
        this.frozen = frozen;
        this.rules = rules;
        this.parcours = parcours;
    }

    Dossier now(RenewalView file) {
        return assembly.of(file, rules.durations(parcours.view(file.reference()), file.term()));
    }

    /** Frozen once a session is convened, then with what came «depuis la convocation». */
    Dossier byCommission(RenewalView file) {
        return frozen.inForce(file).map(kept -> frozen.read(file.reference(), kept, now(file))).orElseGet(() -> now(file));
    }
}
