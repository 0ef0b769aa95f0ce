package fr.convergence.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference vectors V29 to V32: when a PASS may be closed, counted in days as the platform does. */
class ClosureVectorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final SuspensionRules suspensions = new SuspensionRules(new CountedIn(CountingMode.PLATFORM).rules());

    @ParameterizedTest(name = "V29: rehired on {0}, closable {1}")
    @CsvSource({"2026-01-02, false", "2025-12-31, true", "2025-06-01, true"})
    void closureAfterALongSuspensionThatEnded(LocalDate hire, boolean possible) {
        var pass = pass(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
        pass.suspend(suspension(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 12, 31)));
        var facts = new ClosureFacts(List.of(hire), List.of(), List.of());
        assertThat(suspensions.closability(pass, facts, TODAY).possible()).isEqualTo(possible);
    }

    @ParameterizedTest(name = "V30: a suspension that runs since {0}, closable {1}")
    @CsvSource({"2025-05-31, true", "2025-06-01, false"})
    void closureOfARunningSuspension(LocalDate since, boolean possible) {
        var pass = pass(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
        pass.suspend(suspension(since, since.plusMonths(36).minusDays(1)));
        assertThat(suspensions.closability(pass, new ClosureFacts(List.of(), List.of(), List.of()), TODAY).possible()).isEqualTo(possible);
        assertThat(closability(pass, List.of(), LocalDate.of(2026, 4, 2)).possible()).as("asked 60 days ago").isFalse();
    }

    @ParameterizedTest(name = "V31: contract that ends «{0}», closable {1}")
    @CsvSource({", false", "2026-06-01, false", "2026-05-31, true"})
    void closureAndContracts(LocalDate end, boolean possible) {
        assertThat(closability(longSuspended(), Arrays.asList(end), null).possible()).isEqualTo(possible);
    }

    @ParameterizedTest(name = "V32: application made on {0}, closable {1}")
    @CsvSource({"2026-04-02, false", "2026-04-01, true"})
    void closureAndApplications(LocalDate madeOn, boolean possible) {
        assertThat(closability(longSuspended(), List.of(), madeOn).possible()).isEqualTo(possible);
    }

    private Finding closability(Pass pass, List<LocalDate> contractEnds, LocalDate application) {
        return suspensions.closability(pass, new ClosureFacts(List.of(), contractEnds, application == null ? List.of() : List.of(application)), TODAY);
    }

    private static Pass longSuspended() {
        var pass = pass(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
        pass.suspend(suspension(LocalDate.of(2025, 2, 1), LocalDate.of(2028, 1, 31)));
        return pass;
    }

    private static Pass pass(LocalDate start, LocalDate end) {
        return new Pass(UUID.randomUUID(), start, end);
    }

    private static Suspension suspension(LocalDate start, LocalDate end) {
        return new Suspension(start, end, SuspensionReason.CONTRACT_BROKEN, null, start);
    }
}
