package fr.convergence.transfer;

import fr.convergence.document.Custody;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** During the overlap the structure of origin still follows the person who went on elsewhere. */
@Component
class TransferCustody implements Custody {

    private final Transfers transfers;
    private final RelayService relay;

    TransferCustody(Transfers transfers, RelayService relay) {
        this.transfers = transfers;
        this.relay = relay;
    }

    @Override
    public Set<String> structures(String about) {
        return transfers.findByReferenceAndClosedOnIsNull(about).stream()
                .map(transfer -> transfer.view().siae())
                .filter(origin -> relay.stillFollows(about, origin))
                .collect(Collectors.toSet());
    }
}
