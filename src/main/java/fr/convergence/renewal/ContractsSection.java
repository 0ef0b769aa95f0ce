package fr.convergence.renewal;

import fr.convergence.directory.DirectoryService;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every contract of the parcours, over all SIAE. */
@Component
@Order(10)
class ContractsSection implements RenewalFileSection {

    private final ParcoursService parcours;
    private final DirectoryService directory;

    ContractsSection(ParcoursService parcours, DirectoryService directory) {
        this.parcours = parcours;
        this.directory = directory;
    }

    @Override
    public String title() {
        return "Contrats";
    }

    @Override
    public List<Line> lines(String reference) {
        return parcours.view(reference).contracts().stream()
                .map(contract -> Line.past(
                        "contract." + contract.startsOn(),
                        contract.kind().label() + ", " + directory.siae(contract.siae()).name() + ", du " + French.day(contract.startsOn())
                                + " au " + French.day(contract.endsOn()) + ", "
                                + contract.weeklyHours().stripTrailingZeros().toPlainString().replace('.', ',') + " h par semaine",
                        new Source(SourceKind.CONTRACT, contract.startsOn().toString(), contract.startsOn(), null)))
                .toList();
    }
}
