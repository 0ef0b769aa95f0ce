package fr.convergence.transfer;

import fr.convergence.document.Custody;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** During the overlap the structure of origin still follows the person who went on elsewhere; later it reads its own period only. */
@Component
class TransferCustody implements Custody {

    private final Transfers transfers;
    private final OriginAccessService access;

    TransferCustody(Transfers transfers, OriginAccessService access) {
        this.transfers = transfers;
        this.access = access;
    }

    @Override
    public Set<String> structures(String about) {
        return transfers.findByReferenceOrderByOpenedOn(about).stream()
                .map(transfer -> transfer.view().siae())
                .distinct()
                .filter(origin -> access.of(about, origin).extent() == FileReach.Extent.WHOLE)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean withholds(String about, String siae, LocalDate keptOn) {
        return access.withholds(about, siae, keptOn);
    }
}
