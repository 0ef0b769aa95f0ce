package fr.convergence.identity;

import fr.convergence.rules.Refusal;
import java.time.Duration;

/** Too many failures: the password, or the code, is not even looked at before the wait is over. */
public class TooManyAttempts extends Refusal {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Trop d'essais. Recommencez dans " + inWords(wait)
                + ", ou depuis le poste que vous utilisez d'habitude. Mot de passe oublié : adressez-vous à l'administration.");
        this.wait = wait;
    }

    /** How long to wait. */
    public Duration remaining() {
        return wait;
    }

    private static String inWords(Duration wait) {
        var minutes = (wait.toSeconds() + 59) / 60;
        return wait.toSeconds() < 60 ? "moins d'une minute" : minutes <= 1 ? "une minute" : minutes + " minutes";
    }
}
