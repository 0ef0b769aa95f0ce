package fr.convergence.pass;

import fr.convergence.rules.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Number of a PASS IAE: a prefix of five letters or digits, then seven digits; spaces are left out. */
final class PassNumber {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{5}[0-9]{7}");

    private PassNumber() {}

    /** The number as it is kept; null when none is given. */
    static String checked(String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var number = written.replaceAll("[\\s\u00a0\u202f]", "").toUpperCase(Locale.ROOT);
        Refusal.unless(FORM.matcher(number).matches(),
                "Le numéro du PASS IAE a cinq caractères puis sept chiffres, par exemple XXXXX1234567 : corrigez-le.");
        return number;
    }
}
