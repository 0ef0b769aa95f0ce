package fr.convergence.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.mobilisation.WaitingTimes.Wait;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingTimesTest {

    private static final LocalDate SENT = LocalDate.of(2026, 3, 2);

    @Test
    void readsTheMedianAndThreeQuartersOfWhatBegan() {
        var times = WaitingTimes.of(List.of(Wait.began(20), Wait.began(5), Wait.began(15), Wait.began(10)));

        assertThat(times).isEqualTo(new WaitingTimes(4, 10, 15));
    }

    @Test
    void neverFlattersAnOperatorThatDoesNotAnswer() {
        assertThat(WaitingTimes.of(Collections.nCopies(8, Wait.declined()))).isEqualTo(new WaitingTimes(8, null, null));
        assertThat(WaitingTimes.of(List.of(Wait.began(5), Wait.declined()))).isEqualTo(new WaitingTimes(2, 5, null));
    }

    @Test
    void countsARunningRequestForTheDaysItHasWaited() {
        assertThat(WaitingTimes.of(List.of(Wait.running(3), Wait.began(5), Wait.began(9)))).isEqualTo(new WaitingTimes(3, 5, 9));
        assertThat(WaitingTimes.of(List.of(Wait.running(30), Wait.began(5), Wait.began(9)))).isEqualTo(new WaitingTimes(3, 9, null));
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(WaitingTimes.of(List.of())).isEqualTo(new WaitingTimes(0, null, null));
    }

    @Test
    void readsEachRequestForWhatItSaysOfTheOperator() {
        var today = SENT.plusDays(40);
        assertThat(wait(RequestStatus.CLOSED, SENT.plusDays(12), SENT.plusDays(30)).on(today)).isEqualTo(Wait.began(12));
        assertThat(wait(RequestStatus.SENT, null, null).on(today)).isEqualTo(Wait.running(40));
        assertThat(wait(RequestStatus.WITHDRAWN, null, SENT.plusDays(7)).on(today)).as("taken back by us").isEqualTo(Wait.running(7));
        for (var declined : List.of(RequestStatus.REFUSED, RequestStatus.SILENT, RequestStatus.LOST)) {
            assertThat(wait(declined, null, SENT.plusDays(2)).on(today)).isEqualTo(Wait.declined());
        }
    }

    private static OperatorWait wait(RequestStatus status, LocalDate startedOn, LocalDate closedOn) {
        return new OperatorWait("exemple", status, SENT, startedOn, closedOn);
    }
}
