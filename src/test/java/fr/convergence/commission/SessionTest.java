package fr.convergence.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 24);
    private static final SessionPlan PLAN = new SessionPlan(DAY, LocalTime.of(9, 30), "Salle");
    private static final List<Seat> THREE = seats("a", "b", "c");
    private static final List<String> ALL = List.of("a", "b", "c");

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final Session session = new Session("COM-2026-999", "aci-canal", PLAN, 2, THREE);

    @Test
    void takesFilesUpToItsCapacity() {
        session.list(first, "CVG-2026-00001");
        assertThat(session.hasRoom()).isTrue();
        session.list(second, "CVG-2026-00002");
        assertThat(session.hasRoom()).isFalse();
        refused(() -> session.list(UUID.randomUUID(), "CVG-2026-00003"), "2 dossiers au plus");
        session.release(first);
        assertThat(session.hasRoom()).isTrue();
        refused(() -> session.release(first), "déjà décidé ou retiré");
        refused(() -> session.release(UUID.randomUUID()), "pas à l'ordre du jour");
    }

    @Test
    void needsTwoTitularsAChairAmongThemAndAFile() {
        refused(() -> prepare(THREE, "a"), "Aucun dossier");
        session.list(first, "CVG-2026-00001");
        refused(() -> prepare(seats("a"), "a"), "au moins deux titulaires");
        refused(() -> prepare(seats("a", "b"), "c"), "La présidence");
        prepare(seats("a", "b"), "b");
        assertThat(session.view().chair()).isEqualTo("b");
    }

    @Test
    void examinesFilesInTheOrderThatWasSet() {
        session.list(first, "CVG-2026-00001");
        session.list(second, "CVG-2026-00002");
        session.prepare(PLAN, THREE, "a", List.of(second, first), Map.of(second, Set.of("c")));
        session.convene(DAY.minusDays(20));
        refused(() -> session.list(UUID.randomUUID(), "CVG-2026-00003"), "convoquée");
        assertThat(session.open(ALL, "a", 2, DAY)).isTrue();
        assertThat(session.call()).contains(second);
        assertThat(session.view().item(second).orElseThrow().recused()).containsExactly("c");
        session.settle(second, AgendaState.DECIDED);
        refused(() -> session.settle(second, AgendaState.DECIDED), "déjà décidé");
        assertThat(session.call()).contains(first);
        refused(() -> session.record("Procès-verbal"), "Il reste un dossier");
        session.withdraw(first);
        assertThat(session.call()).isEmpty();
        refused(() -> session.close(DAY), "ne se ferme pas encore");
        session.record("Procès-verbal");
        session.close(DAY);
        assertThat(session.view().status()).isEqualTo(SessionStatus.CLOSED);
    }

    @Test
    void opensWithTheQuorumOnItsDayAndNotBefore() {
        convened();
        refused(() -> session.open(ALL, "a", 2, DAY.minusDays(1)), "24 mars 2026");
        refused(() -> session.open(List.of("a", "inconnu"), "a", 2, DAY), "Seuls les titulaires");
        refused(() -> session.open(List.of("a", "b"), "c", 2, DAY), "un membre qui siège");
        assertThat(session.open(List.of("a", "b"), "a", 2, DAY)).isTrue();
        assertThat(session.view().sitting()).containsExactly("a", "b");
    }

    @Test
    void countsASeatOnceAndItsDeputyOnlyWithoutTheTitular() {
        session.list(first, "CVG-2026-00001");
        session.list(second, "CVG-2026-00002");
        session.prepare(PLAN, List.of(Seat.of("DIRECTION", "a", "d"), Seat.of("OTHER", "b", " "), Seat.of("OTHER", "c", "e")), "a",
                List.of(first, second), Map.of(second, Set.of("a")));
        assertThat(session.view().invited()).containsExactly("a", "d", "b", "c", "e");
        session.convene(DAY.minusDays(20));

        assertThat(session.open(List.of("a", "d"), "a", 2, DAY)).as("both hold one seat").isFalse();
        session.postpone(PLAN);
        session.convene(DAY.minusDays(20));
        refused(() -> session.open(List.of("a", "d", "e"), "d", 2, DAY), "un membre qui siège");
    }

    @Test
    void letsTheDeputySitForTheFileOfARecusedTitular() {
        session.list(first, "CVG-2026-00001");
        session.list(second, "CVG-2026-00002");
        session.prepare(PLAN, List.of(Seat.of("DIRECTION", "a", "d"), Seat.of("OTHER", "b", null), Seat.of("OTHER", "c", "e")), "a",
                List.of(first, second), Map.of(second, Set.of("a", "e")));
        session.convene(DAY.minusDays(20));
        assertThat(session.open(List.of("a", "d", "e"), "e", 2, DAY)).isTrue();

        var view = session.view();
        assertThat(view.chair()).isEqualTo("e");
        assertThat(view.sitting()).containsExactly("a", "e");
        assertThat(view.sittingFor(view.item(first).orElseThrow())).containsExactly("a", "e");
        assertThat(view.sittingFor(view.item(second).orElseThrow())).as("both are recused, one has a deputy").containsExactly("d");
        assertThat(view.placeOf(second)).isEqualTo("2 sur 2");
    }

    @Test
    void seatsNobodyTwiceAndNoSeatWithoutItsQuality() {
        session.list(first, "CVG-2026-00001");
        refused(() -> prepare(List.of(Seat.of("OTHER", "a", "b"), Seat.of("OTHER", "b", null)), "a"), "ne tient qu'un siège");
        refused(() -> prepare(List.of(Seat.of("OTHER", "a", "a"), Seat.of("OTHER", "b", null)), "a"), "ne tient qu'un siège");
        refused(() -> prepare(List.of(Seat.of(null, "a", null), Seat.of("OTHER", "b", null)), "a"), "Complétez chaque siège");
        refused(() -> prepare(List.of(Seat.of("OTHER", null, "c"), Seat.of("OTHER", "b", null)), "b"), "Complétez chaque siège");
        refused(() -> prepare(List.of(Seat.of("OTHER", "a", "c"), Seat.of("OTHER", "b", null)), "c"), "l'un des titulaires");
        prepare(List.of(Seat.of("OTHER", "a", "c"), Seat.of("OTHER", "b", null)), "a");
        assertThat(session.view().seats()).hasSize(2);
    }

    @Test
    void leavesSomebodyToDecideOnEachFile() {
        session.list(first, "CVG-2026-00001");
        var round = List.of(Seat.of("DIRECTION", "a", "d"), Seat.of("OTHER", "b", null));
        refused(() -> session.prepare(PLAN, round, "a", List.of(first), Map.of(first, Set.of("a", "b", "d"))), "au moins un membre prend part");
        session.prepare(PLAN, round, "a", List.of(first), Map.of(first, Set.of("a", "b")));
        session.convene(DAY.minusDays(20));
        assertThat(session.open(List.of("a", "b"), "a", 2, DAY)).isTrue();
        var view = session.view();
        assertThat(view.sittingFor(view.item(first).orElseThrow())).as("the deputy did not come").isEmpty();
        session.defer(first);
        assertThat(session.call()).isEmpty();
        refused(() -> session.defer(first), "déjà décidé ou retiré");
    }

    @Test
    void forgetsWhoCameWhenItIsPostponed() {
        convened();
        session.open(List.of("a"), "a", 2, DAY);
        assertThat(session.view().sitting()).containsExactly("a");
        session.postpone(PLAN);
        assertThat(session.view().sitting()).isEmpty();
    }

    @Test
    void isSetAsideWhenNobodyCanBeToldInTimeAndNumbersItsConvocations() {
        session.list(first, "CVG-2026-00001");
        prepare(THREE, "a");
        session.delay();
        refused(() -> session.list(second, "CVG-2026-00002"), "à reporter");
        session.postpone(PLAN);
        session.convene(DAY.minusDays(20));
        assertThat(session.view().sequence()).as("nobody was told before").isZero();
        refused(session::delay, "ne change plus");
        refused(() -> session.release(first), "ne change plus");

        session.miss();
        session.postpone(PLAN);
        session.convene(DAY.minusDays(16));
        assertThat(session.view().sequence()).isEqualTo(1);
        session.miss();
        session.cancel();
        assertThat(session.view().sequence()).isEqualTo(2);
    }

    @Test
    void isPostponedWithoutTheQuorumAndConvenedAgain() {
        convened();
        refused(() -> session.postpone(PLAN), "convoquée");
        assertThat(session.open(List.of("a"), "a", 2, DAY)).isFalse();
        var later = new SessionPlan(DAY.plusDays(15), LocalTime.of(14, 0), "Autre salle");
        session.postpone(later);
        session.convene(DAY);
        assertThat(session.view().heldOn()).isEqualTo(DAY.plusDays(15));
        assertThat(session.view().listed()).hasSize(1);
    }

    @Test
    void isCancelledBeforeItOpensAndFreesItsFiles() {
        convened();
        refused(session::cancel, "ne peut plus être annulée");
        session.miss();
        session.cancel();
        assertThat(session.view().listed()).isEmpty();
        refused(() -> session.convene(DAY), "déjà convoquée");
    }

    @Test
    void readsTheHourAsPeopleTypeIt() {
        assertThat(SessionPlan.of(DAY, "9:30", " Salle ")).isEqualTo(PLAN);
        assertThat(SessionPlan.of(DAY, "09:30", "Salle")).isEqualTo(PLAN);
        refused(() -> SessionPlan.of(DAY, "24:00", "Salle"), "sous la forme 09:30");
        refused(() -> SessionPlan.of(DAY, "9h30", "Salle"), "sous la forme 09:30");
        refused(() -> SessionPlan.of(null, "09:30", "Salle"), "la date, l'heure et le lieu");
        refused(() -> SessionPlan.of(DAY, "09:30", " "), "la date, l'heure et le lieu");
    }

    private void convened() {
        session.list(first, "CVG-2026-00001");
        prepare(THREE, "a");
        session.convene(DAY.minusDays(20));
    }

    private void prepare(List<Seat> seats, String chair) {
        session.prepare(PLAN, seats, chair, session.view().listed().stream().map(AgendaView::file).toList(), Map.of());
    }

    private static List<Seat> seats(String... titulars) {
        return Stream.of(titulars).map(titular -> Seat.of("OTHER", titular, null)).toList();
    }

    private static void refused(ThrowingCallable step, String because) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }
}
