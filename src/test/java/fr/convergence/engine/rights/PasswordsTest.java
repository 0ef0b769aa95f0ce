package fr.convergence.engine.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final SlowPasswords digest = new SlowPasswords(1000);

    @Test
    void recognisesThePasswordAndNoOther() {
        var stored = digest.encrypt("un chantier pour tous" + "sel");
        assertThat(digest.check("un chantier pour tous" + "sel", stored)).isTrue();
        assertThat(digest.check("un chantier pour tous" + "autre sel", stored)).isFalse();
        assertThat(digest.check("", stored)).isFalse();
    }

    @Test
    void keepsItsNumberOfRoundsSoThatItMayGrow() {
        var old = digest.encrypt("un chantier pour tous");
        assertThat(old).startsWith("1000:").doesNotContain("chantier");
        assertThat(new SlowPasswords(2000).check("un chantier pour tous", old)).isTrue();
    }

    @Test
    void whatIsNoDigestOpensNothing() {
        assertThat(digest.check("secret", "secret")).isFalse();
    }

    @Test
    void asksForLengthAndNotForOnesOwnName() {
        var user = new UserEntity("claire.fictive");
        user.setFirstName("Claire");
        assertThat(accepts("quatorze-signe", user)).isFalse();
        assertThat(accepts("quinze-signes-!", user)).isTrue();
        assertThat(accepts("le vieux pont de claire", user)).isFalse();
    }

    @Test
    void refusesWhatIsLongButGuessed() {
        var user = new UserEntity("claire.fictive");
        assertThat(accepts("aaaaaaaaaaaaaaaaaaaa", user)).isFalse();
        assertThat(accepts("motdepassemotdepasse", user)).isFalse();
        assertThat(accepts("Convergence Chantier Insertion", user)).isFalse();
    }

    private static boolean accepts(String password, UserEntity user) {
        return new LongPasswords().getRules().stream().allMatch(rule -> rule.execute(password, user));
    }
}
