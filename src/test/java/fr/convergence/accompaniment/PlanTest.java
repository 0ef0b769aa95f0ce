package fr.convergence.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATEST = TODAY.plusMonths(24);
    private final Plan plan = new Plan("CVG-2026-00001");

    @Test
    void isBuiltWithThePersonOrNotAtAll() {
        assertThatThrownBy(() -> plan.build(List.of(), Set.of(), "cip", TODAY)).hasMessageContaining("au moins un objectif");
        assertThatThrownBy(() -> plan.build(List.of(housing()), Set.of(), "cip", TODAY)).hasMessageContaining("au moins une action");
        assertThatThrownBy(() -> plan.build(List.of(housing(action(false))), Set.of(), "cip", TODAY)).hasMessageContaining("n'est pas d'accord");

        plan.build(List.of(housing(action(true))), Set.of(), "cip", TODAY);

        assertThat(view().edition()).isEqualTo(1);
        assertThat(view().axes().get(Domain.LOGEMENT)).hasSize(1);
    }

    @Test
    void carriesOverWhatWasOpenAndKeepsWhatTheBuilderMayNotRead() {
        plan.build(List.of(housing(action(true)), new OwnedObjective(Domain.SANTE, "Voir un médecin", List.of(action(true)))), Set.of(), "cip",
                TODAY);
        plan.update(new ActionUpdate(1, ActionStatus.DONE, null, null, true), TODAY, LATEST);

        plan.build(List.of(housing(action(true))), Set.of(2), "autre.cip", TODAY.plusMonths(6));

        assertThat(view().objectives()).extracting(ObjectiveView::number).containsExactly(2, 3);
        assertThat(view().objectives().get(0).actions()).extracting(ActionView::status).containsExactly(ActionStatus.PLANNED);
        assertThat(view().earlier()).singleElement().satisfies(old -> assertThat(old.actions()).extracting(ActionView::status)
                .as("what is done stays done").containsExactly(ActionStatus.DONE));
    }

    @Test
    void marksAnOpenActionOfAnEarlierEditionAsCarriedOver() {
        plan.build(List.of(housing(action(true))), Set.of(), "cip", TODAY);
        plan.build(List.of(housing(action(true))), Set.of(), "cip", TODAY.plusDays(1));
        assertThat(view().earlier().get(0).actions()).extracting(ActionView::status).containsExactly(ActionStatus.CARRIED_OVER);
        assertThatThrownBy(() -> plan.update(new ActionUpdate(1, ActionStatus.DONE, null, null, true), TODAY, LATEST))
                .hasMessageContaining("Action n° 1 : elle est close");
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPENDED", "GIVEN_UP"})
    void wantsToKnowWhyAnActionStops(ActionStatus status) {
        build();
        assertThatThrownBy(() -> plan.update(new ActionUpdate(1, status, " ", null, true), TODAY, LATEST)).hasMessageContaining("dites pourquoi");
        plan.update(new ActionUpdate(1, status, "La personne préfère attendre.", null, true), TODAY, LATEST);
        assertThat(view().objectives().get(0).actions()).singleElement().satisfies(action -> {
            assertThat(action.reason()).isEqualTo("La personne préfère attendre.");
            assertThat(action.closedOn()).isEqualTo(status == ActionStatus.GIVEN_UP ? TODAY : null);
        });
    }

    @Test
    void putsAnActionOffUpToTheHorizonAndNoFurther() {
        build();
        assertThatThrownBy(() -> update(TODAY)).isInstanceOf(Refusal.class).hasMessageContaining("doit être à venir");
        assertThatThrownBy(() -> update(LATEST.plusDays(1))).hasMessageContaining("au plus tard jusqu'au 2 mars 2028");
        assertThatCode(() -> update(TODAY.plusDays(1))).doesNotThrowAnyException();
        assertThatCode(() -> update(LATEST)).doesNotThrowAnyException();
        assertThat(only().dueOn()).isEqualTo(LATEST);
    }

    @Test
    void startsNothingWithoutThePersonsAgreement() {
        build();
        plan.add(1, null, action(false), UUID.randomUUID(), TODAY);
        assertThatThrownBy(() -> plan.update(new ActionUpdate(2, ActionStatus.UNDER_WAY, null, null, false), TODAY, LATEST))
                .hasMessageContaining("recueillez d'abord l'accord");
        assertThatThrownBy(() -> plan.update(new ActionUpdate(2, ActionStatus.DONE, null, null, false), TODAY, LATEST))
                .hasMessageContaining("recueillez d'abord l'accord");
        plan.update(new ActionUpdate(2, ActionStatus.UNDER_WAY, null, null, true), TODAY, LATEST);
        assertThat(view().openActions()).filteredOn(action -> action.number() == 2).allMatch(ActionView::agreed);
    }

    @Test
    void takesARowThatSaysNothingNewForNothing() {
        build();
        plan.update(new ActionUpdate(1, ActionStatus.SUSPENDED, "Attend une pièce.", null, true), TODAY, LATEST);
        plan.update(new ActionUpdate(1, ActionStatus.SUSPENDED, null, only().dueOn(), true), TODAY, LATEST);
        assertThat(only().reason()).isEqualTo("Attend une pièce.");
    }

    @Test
    void knowsOnlyItsOwnActionsAndObjectives() {
        build();
        assertThatThrownBy(() -> plan.update(new ActionUpdate(9, ActionStatus.DONE, null, null, true), TODAY, LATEST))
                .hasMessageContaining("L'action n° 9 n'est pas dans le plan");
        assertThatThrownBy(() -> plan.add(9, null, action(true), null, TODAY)).hasMessageContaining("L'objectif n° 9 n'est pas dans le plan");
        assertThatThrownBy(() -> plan.update(new ActionUpdate(1, ActionStatus.CARRIED_OVER, null, null, true), TODAY, LATEST))
                .hasMessageContaining("choisissez un état");
    }

    @Test
    void gathersTheOtherStepsOfAnAxis() {
        build();
        var concertation = UUID.randomUUID();
        plan.add(null, Domain.BUDGET, action(true), concertation, TODAY);
        plan.add(null, Domain.BUDGET, action(true), null, TODAY);

        assertThat(view().axes().get(Domain.BUDGET)).singleElement().satisfies(other -> assertThat(other.actions()).hasSize(2));
        assertThat(plan.decidedBy(concertation, Map.of())).hasSize(1);
    }

    @Test
    void saysWhatIsLateTheDayAfterItsDueDate() {
        build();
        assertThat(only().isLate(only().dueOn())).isFalse();
        assertThat(only().isLate(only().dueOn().plusDays(1))).isTrue();
    }

    @Test
    void namesWhoHoldsTheRoleToday() {
        build();
        assertThat(only().owner()).isEqualTo("cip");
        assertThat(plan.view(Map.of(ReferentRole.FIL_ROUGE, "remplacant")).openActions().get(0).owner()).isEqualTo("remplacant");
    }

    private void build() {
        plan.build(List.of(housing(action(true))), Set.of(), "cip", TODAY);
    }

    private void update(LocalDate dueOn) {
        plan.update(new ActionUpdate(1, ActionStatus.PLANNED, null, dueOn, true), TODAY, LATEST);
    }

    private ActionView only() {
        return view().openActions().get(0);
    }

    private PlanView view() {
        return plan.view(Map.of());
    }

    private static OwnedObjective housing(OwnedAction... actions) {
        return new OwnedObjective(Domain.LOGEMENT, "Un logement à moi", List.of(actions));
    }

    private static OwnedAction action(boolean agreed) {
        return new OwnedAction("Déposer la demande", ReferentRole.FIL_ROUGE, "cip", TODAY.plusMonths(1), agreed);
    }
}
