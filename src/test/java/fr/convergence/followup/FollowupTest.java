package fr.convergence.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.accompaniment.Hire;
import fr.convergence.accompaniment.HireKind;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.RuleFiles;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowupTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final AttemptRule OWED = new AttemptRule(3, 2, 2);
    private final FollowupRules rules = new FollowupRules(new RuleFiles("followup-rules.dmn"));

    @Test
    void givesUpOnlyAfterThreeAttemptsOnThreeDaysByTwoMeans() {
        var followup = active(false);
        assertThat(followup.unanswered(Channel.PHONE, OWED, DAY)).isFalse();
        refuses(() -> followup.unanswered(Channel.MESSAGE, OWED, DAY), "un autre jour");
        assertThat(followup.unanswered(Channel.PHONE, OWED, DAY.plusDays(2))).isFalse();
        refuses(() -> followup.unanswered(Channel.PHONE, OWED, DAY.plusDays(4)), "au moins 2 différents");
        refuses(() -> followup.unanswered(Channel.TRUSTED_CONTACT, OWED, DAY.plusDays(4)), "contact de confiance");
        refuses(() -> followup.unanswered(null, OWED, DAY.plusDays(4)), "Indiquez le moyen");
        assertThat(followup.unanswered(Channel.MAIL, OWED, DAY.plusDays(4))).isTrue();
        assertThat(followup.attempts().silences()).isEqualTo(1);
        assertThat(followup.attempts().underWay()).isFalse();
    }

    @Test
    void asksTheTrustedContactBeforeGivingUpWhenThereIsOne() {
        var followup = active(true);
        followup.unanswered(Channel.PHONE, OWED, DAY);
        followup.unanswered(Channel.MESSAGE, OWED, DAY.plusDays(2));
        assertThat(followup.unanswered(Channel.PHONE, OWED, DAY.plusDays(4))).isFalse();
        refuses(() -> followup.unanswered(Channel.VISIT, OWED, DAY.plusDays(6)), "Essayez maintenant le contact de confiance");
        assertThat(followup.unanswered(Channel.TRUSTED_CONTACT, OWED, DAY.plusDays(6))).isTrue();
    }

    @Test
    void forgetsSilencesAsSoonAsSheAnswers() {
        var followup = active(false);
        followup.unanswered(Channel.PHONE, OWED, DAY);
        followup.reached(findings(JobState.KEPT, Finding.GOOD), DAY.plusDays(2));
        assertThat(followup.attempts().count()).isZero();
        assertThat(followup.view().lastNewsOn()).isEqualTo(DAY.plusDays(2));
    }

    @ParameterizedTest(name = "job ended {0}, {1} signs, {2} silences: alert {3}")
    @CsvSource({"false, 0, 0, false", "false, 1, 0, false", "false, 2, 0, true", "false, 5, 0, true", "true, 0, 0, true",
        "false, 0, 1, true", "false, 0, 2, false"})
    void raisesAnAlertForTwoSignsAnEndedContractOrAFirstSilence(boolean ended, int signs, int silences, boolean alert) {
        assertThat(rules.alert(ended, signs, silences)).isEqualTo(alert);
    }

    @ParameterizedTest(name = "left {0}, asleep {1}, relayed {2}, employed {3}, news {4} days ago: {5}")
    @CsvSource({"false, false, false, true, 45, JOB_KEPT", "false, false, false, true, 46, NO_NEWS", "false, false, false, true, 0, JOB_KEPT",
        "false, false, false, true, -1, NO_NEWS", "false, false, false, false, 3, NO_NEWS", "false, false, true, true, 3, HANDED_OVER",
        "false, true, true, true, 3, ENDED_AT_WISH", "true, false, false, false, 3, LEFT"})
    void neverCountsSilenceAsASuccess(boolean left, boolean asleep, boolean handedOver, boolean kept, int days, FollowupOutcome outcome) {
        assertThat(rules.outcome(left, asleep, handedOver, kept, days)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "wish {0}, {1} signs: {2}")
    @CsvSource({"STANDARD, 0, STANDARD", "LIGHTER, 0, LIGHTER", "LIGHTER, 1, CLOSER", "STANDARD, 1, CLOSER", "CLOSER, 0, CLOSER"})
    void contactsMoreOftenWhenSomethingWorries(Rhythm wish, int signs, Rhythm rhythm) {
        assertThat(rules.rhythm(wish, signs)).isEqualTo(rhythm);
    }

    @Test
    void countsAFragileJobAndEachWorryAsASign() {
        assertThat(findings(JobState.KEPT, Finding.UNSAID).signs()).isZero();
        assertThat(findings(JobState.FRAGILE, Finding.GOOD).signs()).isEqualTo(1);
        assertThat(findings(JobState.FRAGILE, Finding.WORRYING).signs()).isEqualTo(2);
        assertThat(new Findings(JobState.KEPT, null, Finding.GOOD, Finding.GOOD, Finding.GOOD).complete()).isFalse();
    }

    @Test
    void reopensUntilTheLastDayOfTheYearAndNotAfter() {
        var followup = active(false);
        var last = followup.view().endsOn();
        followup.sleep();
        refuses(() -> followup.wakeUp(last.plusDays(1)), "ne peut plus être rouverte");
        followup.wakeUp(last);
        assertThat(followup.view().status()).isEqualTo(FollowupStatus.ACTIVE);
    }

    @Test
    void keepsOneClockOverSeveralJobsAndRefusesOneAfterTheYear() {
        var followup = active(false);
        var last = followup.view().endsOn();
        followup.raiseAlert();
        refuses(() -> followup.findOtherJob(hire(DAY.plusDays(40))), "n'est pas terminé");
        followup.raiseAlert();
        refuses(() -> followup.loseJob(DAY.minusDays(1), JobEnd.RESIGNED), "avant d'avoir commencé");
        followup.loseJob(DAY, JobEnd.RESIGNED);
        refuses(() -> followup.findOtherJob(hire(last.plusDays(1))), "après la fin du suivi");
        followup.raiseAlert();
        followup.findOtherJob(hire(last));
        assertThat(followup.view().endsOn()).isEqualTo(last);
        assertThat(followup.view().isEmployedOn(DAY)).isTrue();
        assertThat(followup.view().isEmployedOn(DAY.plusDays(1))).isFalse();
        assertThat(followup.view().isEmployedOn(last)).isTrue();
    }

    @Test
    void refusesWhatItsStateDoesNotAllow() {
        var followup = active(false);
        refuses(() -> followup.start(DAY), "a déjà avancé");
        refuses(followup::settleAlert, "a déjà avancé");
        refuses(() -> followup.wakeUp(DAY), "a déjà avancé");
        followup.close(FollowupOutcome.LEFT, DAY);
        refuses(() -> followup.close(FollowupOutcome.JOB_KEPT, DAY), "déjà clos");
        refuses(() -> followup.sleep(), "a déjà avancé");
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String sentence) {
        assertThatThrownBy(call).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

    private static Followup active(boolean trustedContact) {
        var followup = new Followup("CVG-2026-00001", 1, "aci-canal", hire(DAY), "cip", DAY);
        followup.start(DAY.plusMonths(12).minusDays(1));
        followup.agreeOn(new Agreement(true, false, trustedContact, Set.of(), Rhythm.STANDARD, ConsentMeans.ORAL));
        followup.plan(new Appointment(Step.CONTACT, "J8", DAY.plusDays(8), DAY.plusDays(8), DAY.plusDays(15), false));
        return followup;
    }

    private static Hire hire(LocalDate day) {
        return new Hire("Boulangerie fictive", HireKind.CDI, day);
    }

    private static Findings findings(JobState job, Finding housing) {
        return new Findings(job, housing, Finding.GOOD, Finding.UNSAID, Finding.GOOD);
    }
}
