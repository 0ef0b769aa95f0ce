package fr.convergence.identity;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a password resists guessing: long, far from the lists of passwords that leaked, from the words of the
 * programme and from the person herself. No rule of composition (OWASP ASVS 5.0, 6.2.5; CNIL, délibération 2022-100).
 */
public final class PasswordStrength {

    /** Characters, at least. */
    public static final int SHORTEST = 15;

    private static final int LONGEST = 256;

    /** Guesses that a password must resist, as a power of ten. Parameter. */
    private static final double GUESSES = 14;

    /** The meter's work grows with the square of the length; what comes after can only help. */
    private static final int MEASURED = 100;

    private static final int SHORTEST_WORD = 4;
    private static final int LETTERS_OF_ONES_OWN = 6;

    private static final String TOO_SHORT =
            "Ce mot de passe est trop court : " + SHORTEST + " caractères au moins. Quatre ou cinq mots sans lien entre eux conviennent bien.";
    private static final String TOO_LONG = "Ce mot de passe est trop long : " + LONGEST + " caractères au plus.";
    private static final String ABOUT_YOU = "Ce mot de passe reprend votre nom, votre identifiant ou votre adresse : choisissez d'autres mots.";
    private static final String OF_THE_PROGRAMME =
            "Ce mot de passe ne se compose que de mots du programme : ajoutez-en d'autres, sans lien avec votre travail.";
    private static final String GUESSABLE =
            "Ce mot de passe se devine : suite, répétition ou mot de passe courant. Choisissez quatre ou cinq mots sans lien entre eux.";

    private static final List<String> WORDS = words();
    private static final Zxcvbn METER = meter();

    private PasswordStrength() {}

    /**
     * Why a password is refused, as a French sentence that says what to do.
     *
     * @param aboutThePerson account, names and address of whoever will use it; nulls and blanks are left out
     * @return empty when the password is accepted
     */
    public static Optional<String> refusal(String password, Collection<String> aboutThePerson) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        var plain = plain(password);
        var own = aboutThePerson.stream().filter(word -> word != null && !word.isBlank()).map(PasswordStrength::plain).toList();
        if (own.stream().anyMatch(word -> word.length() >= SHORTEST_WORD && plain.contains(word))) {
            return Optional.of(ABOUT_YOU);
        }
        if (lettersOfOnesOwn(plain) < LETTERS_OF_ONES_OWN && namesTheProgramme(plain)) {
            return Optional.of(OF_THE_PROGRAMME);
        }
        var measured = METER.measure(plain.substring(0, Math.min(MEASURED, plain.length())), own);
        return measured.getGuessesLog10() < GUESSES ? Optional.of(GUESSABLE) : Optional.empty();
    }

    private static boolean namesTheProgramme(String plain) {
        return WORDS.stream().anyMatch(plain::contains);
    }

    /** Letters left when the words of the programme are taken away. */
    private static long lettersOfOnesOwn(String plain) {
        var rest = plain;
        for (var word : WORDS) {
            rest = rest.replace(word, " ");
        }
        return rest.chars().filter(Character::isLetter).distinct().count();
    }

    /** Lower case, without accents: «Référent» is guessed like «referent». */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private static Zxcvbn meter() {
        try {
            var dictionaries = new ArrayList<>(StandardDictionaries.loadAllDictionaries());
            dictionaries.add(new Dictionary("programme", WORDS));
            return new ZxcvbnBuilder().dictionaries(dictionaries).keyboards(StandardKeyboards.loadAllKeyboards()).build();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Longest first: «motdepasse» is taken away before «mot». */
    private static List<String> words() {
        try (var file = PasswordStrength.class.getResourceAsStream("/identity/words.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
