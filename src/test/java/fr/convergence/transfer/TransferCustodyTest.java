package fr.convergence.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransferCustodyTest {

    private static final String REFERENCE = "CVG-2026-00001";

    private final Transfers transfers = mock(Transfers.class);
    private final RelayService relay = mock(RelayService.class);
    private final TransferCustody custody = new TransferCustody(transfers, relay);

    @Test
    void theStructureOfOriginAnswersUntilTheEndOfTheOverlap() {
        var transfer = mock(Transfer.class, RETURNS_DEEP_STUBS);
        when(transfer.view().siae()).thenReturn("aci-canal");
        when(transfers.findByReferenceAndClosedOnIsNull(REFERENCE)).thenReturn(Optional.of(transfer));
        when(relay.stillFollows(REFERENCE, "aci-canal")).thenReturn(true);
        assertThat(custody.structures(REFERENCE)).containsExactly("aci-canal");
        when(relay.stillFollows(REFERENCE, "aci-canal")).thenReturn(false);
        assertThat(custody.structures(REFERENCE)).isEmpty();
    }

    @Test
    void nobodyElseDoes() {
        when(transfers.findByReferenceAndClosedOnIsNull(REFERENCE)).thenReturn(Optional.empty());
        assertThat(custody.structures(REFERENCE)).isEmpty();
    }
}
