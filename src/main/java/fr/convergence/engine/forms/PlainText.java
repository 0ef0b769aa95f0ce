package fr.convergence.engine.forms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is compared of a text: capitals without accents, one plain space for any gap, one dash for any dash. */
final class PlainText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+|[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");

    private PlainText() {}

    static String of(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        plain = DASHES.matcher(GAPS.matcher(plain).replaceAll(" ")).replaceAll("-");
        return plain.toUpperCase(Locale.ROOT).replace("Œ", "OE").replace('’', '\'');
    }
}
