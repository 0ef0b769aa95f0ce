package fr.convergence.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Three months to come back, at month ends and around 29 February. */
@ProductTest
class TransferFailureTest {

    @Autowired
    private TransferService transfers;

    @Autowired
    private HostRequestService requests;

    @Autowired
    private RelayService relays;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private TimeMachine time;

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @ParameterizedTest(name = "moved on {0}, until {1}")
    @CsvSource({
        "2026-03-02, 2026-06-02",
        "2026-03-31, 2026-06-30",
        "2026-11-30, 2027-02-28",
        "2027-11-29, 2028-02-29",
        "2027-11-30, 2028-02-29",
        "2028-02-29, 2028-05-29"
    })
    void failsUntilTheLastDayAndNotTheDayAfter(LocalDate moved, LocalDate last) {
        time.holdAt(moved);
        var people = new TransferFixture(transfers, requests, relays, parcours);
        var reference = people.moved(moved, TestWorld.JARDIN);
        assertThat(transfers.view(reference).returnUntil()).isEqualTo(last);

        time.holdAt(last.plusDays(1));
        assertThat(relays.mayComeBack(reference)).isFalse();
        assertThatThrownBy(() -> relays.fail(reference)).isInstanceOf(Refusal.class).hasMessageContaining("La période de retour est finie");
        assertThat(transfers.status(reference)).contains(TransferStatus.MOVED);

        time.holdAt(last);
        assertThat(relays.mayComeBack(reference)).isTrue();
        relays.fail(reference);
        assertThat(transfers.status(reference)).contains(TransferStatus.RETURNING);
    }
}
