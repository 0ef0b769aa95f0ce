package fr.convergence.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ReferentRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class PlanServiceTest extends AccompanimentTest {

    @Autowired
    private ConsentRegister consents;

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource({
        "LOGEMENT, LOGEMENT", "LOGEMENT, FIL_ROUGE", "SANTE, SANTE", "SANTE, FIL_ROUGE", "EMPLOI, FIL_ROUGE", "ADMINISTRATIF, FIL_ROUGE",
        "BUDGET, FIL_ROUGE", "JUSTICE, FIL_ROUGE", "FAMILLE, FIL_ROUGE"
    })
    void givesAnActionToTheReferentOfItsDomainOrToTheFilRouge(Domain axis, ReferentRole owner) {
        build(axis, owner, TODAY.plusDays(1));
        assertThat(accompaniment.plan(reference).openActions()).singleElement().satisfies(action -> {
            assertThat(action.ownerRole()).isEqualTo(owner);
            assertThat(action.owner()).isEqualTo(owner.profession() + "@" + SIAE);
        });
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource({"SANTE, LOGEMENT", "LOGEMENT, SANTE", "EMPLOI, LOGEMENT", "BUDGET, SANTE", "JUSTICE, LOGEMENT"})
    void refusesAReferentOfAnotherDomain(Domain axis, ReferentRole owner) {
        assertThatThrownBy(() -> build(axis, owner, TODAY.plusDays(1)))
                .hasMessageContaining("Objectif 1, action 1")
                .hasMessageContaining("revient au référent de ce domaine ou au fil rouge");
    }

    @Test
    void refusesAReferentWhoIsNotNamed() {
        assertThatThrownBy(() -> build(Domain.EMPLOI, ReferentRole.EMPLOI, TODAY.plusDays(1)))
                .hasMessageContaining("aucun « Référent emploi » n'est nommé");
        assertThatThrownBy(() -> build(Domain.EMPLOI, null, TODAY.plusDays(1))).hasMessageContaining("choisissez qui la porte");
        assertThatThrownBy(() -> build(Domain.EMPLOI, ReferentRole.FIL_ROUGE, null)).hasMessageContaining("indiquez une échéance");
    }

    @Test
    void plansUpToTwentyFourMonthsAhead() {
        assertThatThrownBy(() -> build(Domain.EMPLOI, ReferentRole.FIL_ROUGE, TODAY)).hasMessageContaining("doit être à venir");
        assertThatThrownBy(() -> build(Domain.EMPLOI, ReferentRole.FIL_ROUGE, TODAY.plusMonths(24).plusDays(1)))
                .hasMessageContaining("au plus tard jusqu'au 2 mars 2028");
        assertThatCode(() -> build(Domain.EMPLOI, ReferentRole.FIL_ROUGE, TODAY.plusMonths(24))).doesNotThrowAnyException();
    }

    @Test
    void addsToAPlanThatExists() {
        var decided = new DecidedAction(1, null, action(ReferentRole.FIL_ROUGE, TODAY.plusDays(9)));
        assertThatThrownBy(() -> plans.moveForward(reference, List.of(), List.of(decided))).hasMessageContaining("n'a pas encore de plan");
        build(Domain.LOGEMENT, ReferentRole.LOGEMENT, TODAY.plusDays(30));
        assertThatThrownBy(() -> plans.moveForward(reference, List.of(),
                        List.of(new DecidedAction(null, null, action(ReferentRole.FIL_ROUGE, TODAY.plusDays(9))))))
                .hasMessageContaining("choisissez l'objectif ou le domaine");
        plans.moveForward(reference, List.of(), List.of(decided));
        assertThat(accompaniment.plan(reference).openActions()).hasSize(2);
    }

    @Test
    void showsHealthOnlyToThoseOfTheDomainWhateverIsShared() {
        consents.record(reference, Domain.SANTE, Recipient.TEAM, ConsentAnswer.GIVEN, ConsentMeans.ORAL, FIL_ROUGE);
        build(Domain.SANTE, ReferentRole.SANTE, TODAY.plusDays(30));

        assertThat(wordsFor(HEALTH)).isEqualTo("Étape fictive");
        assertThat(wordsFor(FIL_ROUGE)).isEqualTo("Démarche santé en cours");
        assertThat(wordsFor(HOUSING)).isEqualTo("Démarche santé en cours");
        assertThat(wordsFor(DIRECTION)).isEqualTo("Démarche santé en cours");
        assertThat(accompaniment.plan(reference, FIL_ROUGE).objectives().get(0).label()).isEqualTo("Objectif santé");
    }

    @Test
    void leavesHealthOutAltogetherOnTheWorksite() {
        build(Domain.SANTE, ReferentRole.SANTE, TODAY.plusDays(30));
        assertThat(accompaniment.plan(reference, "encadrant@" + SIAE).objectives()).isEmpty();
        assertThat(accompaniment.plan(reference, "encadrant@" + SIAE).openActions()).isEmpty();
    }

    @Test
    void showsAnActionToWhoCarriesIt() {
        build(Domain.SANTE, ReferentRole.FIL_ROUGE, TODAY.plusDays(30));
        assertThat(wordsFor(FIL_ROUGE)).isEqualTo("Étape fictive");
        assertThat(wordsFor(DIRECTION)).isEqualTo("Démarche santé en cours");
    }

    @Test
    void sharesBetweenReferentsOnlyWhatThePersonAgreedTo() {
        build(Domain.BUDGET, ReferentRole.FIL_ROUGE, TODAY.plusDays(30));
        assertThat(accompaniment.plan(reference, HOUSING).objectives()).as("not even a mention").isEmpty();
        consents.record(reference, Domain.BUDGET, Recipient.TEAM, ConsentAnswer.GIVEN, ConsentMeans.ORAL, FIL_ROUGE);
        assertThat(wordsFor(HOUSING)).isEqualTo("Étape fictive");
        assertThat(accompaniment.plan(reference, DIRECTION).objectives()).as("debts are not the employer's").isEmpty();
        assertThat(accompaniment.plan(reference, "encadrant@" + SIAE).objectives()).isEmpty();
    }

    @Test
    void leavesTheHealthOfAPlanAsItIsWhenItIsBuiltAgain() {
        build(Domain.SANTE, ReferentRole.SANTE, TODAY.plusDays(30));
        assertThat(plans.toCarryOver(reference, FIL_ROUGE)).isEmpty();

        build(Domain.EMPLOI, ReferentRole.FIL_ROUGE, TODAY.plusDays(30));

        assertThat(accompaniment.plan(reference).objectives()).extracting(ObjectiveView::axis)
                .containsExactly(Domain.SANTE, Domain.EMPLOI);
        assertThat(plans.toCarryOver(reference, FIL_ROUGE)).extracting(ObjectiveView::axis).containsExactly(Domain.EMPLOI);
    }

    private String wordsFor(String account) {
        return accompaniment.plan(reference, account).openActions().get(0).label();
    }
}
