package fr.convergence.engine.forms;

import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Numbers that identify a person, her bank account or her illness wherever they stand in a text: the registration number at the
 * national directory (NIR, «numéro de sécurité sociale»), an IBAN, a code of the classification of diseases (CIM-10, CIM-11).
 */
final class Identifiers {

    private static final String GAP = "[ ./-]?";

    /** Sex, year, month, department, commune, order, and perhaps the key of two digits. */
    private static final Pattern NIR = Pattern.compile(
            "(?<![A-Z0-9])([123478])%1$s(\\d{2})%1$s(\\d{2})%1$s(\\d{2}|2[AB])%1$s(\\d{3})%1$s(\\d{3})(?:%1$s(\\d{2}))?(?![A-Z0-9])".formatted(GAP));

    /** More digits on either side: a longer number, or two numbers one after the other. */
    private static final Pattern ENDS_WITH_DIGIT = Pattern.compile("\\d[ ./-]?$");
    private static final Pattern BEGINS_WITH_DIGIT = Pattern.compile("[ ./-]?\\d");

    /** Lengths of the IBAN in the SEPA area; ISO 13616. */
    private static final Map<String, Integer> IBAN_LENGTHS = Map.ofEntries(
            Map.entry("FR", 27), Map.entry("MC", 27), Map.entry("BE", 16), Map.entry("LU", 20), Map.entry("DE", 22), Map.entry("CH", 21),
            Map.entry("IT", 27), Map.entry("ES", 24), Map.entry("PT", 25), Map.entry("NL", 18), Map.entry("GB", 22), Map.entry("IE", 22),
            Map.entry("AT", 20), Map.entry("PL", 28), Map.entry("RO", 24), Map.entry("BG", 22), Map.entry("HR", 21), Map.entry("CZ", 24),
            Map.entry("SK", 24), Map.entry("HU", 28), Map.entry("SI", 19), Map.entry("GR", 27), Map.entry("CY", 28), Map.entry("MT", 31),
            Map.entry("DK", 18), Map.entry("SE", 24), Map.entry("FI", 18), Map.entry("NO", 15), Map.entry("IS", 26), Map.entry("EE", 20),
            Map.entry("LV", 21), Map.entry("LT", 20), Map.entry("LI", 21), Map.entry("SM", 27), Map.entry("AD", 24), Map.entry("VA", 22));

    private static final Pattern IBAN = Pattern.compile("(?<![A-Z0-9])(?=([A-Z]{2})\\d{2}[ -]?[A-Z0-9]{3,})");

    /** «F32.1», «F 32.1», or a code announced by the name of the classification. */
    private static final Pattern DISEASE =
            Pattern.compile("(?<![A-Z0-9])(?:[A-TV-Z]\\d{2}\\.\\d{1,2}|F ?[0-9]{2}\\.\\d{1,2})(?![0-9.])|(?<![A-Z])(?:CIM|ICD)[ -]?1[01](?![0-9])");

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private Identifiers() {}

    /** Whether the text holds a number of social security. @param text in plain capitals, see {@link PlainText} */
    static boolean hasNir(String text) {
        var found = NIR.matcher(text);
        for (var from = 0; found.find(from); from = found.start() + 1) {
            var number = found.group().replaceAll("[ ./-]", "");
            var grouped = found.group().length() > number.length() + 2;
            var alone = !ENDS_WITH_DIGIT.matcher(text.substring(Math.max(0, found.start() - 2), found.start())).find()
                    && !BEGINS_WITH_DIGIT.matcher(text.substring(found.end())).lookingAt();
            if ((grouped || alone) && isNir(found.group(1), found.group(3), found.group(4), number)) {
                return true;
            }
        }
        return false;
    }

    /** With its key the number proves itself; without it, or with a slip in it, a plausible birth does. */
    private static boolean isNir(String sex, String month, String department, String number) {
        if (number.length() == 15 && keyOf(number) == Integer.parseInt(number.substring(13))) {
            return true;
        }
        var born = Integer.parseInt(month);
        return "12".contains(sex) && born >= 1 && born <= 12 && !"00".equals(department);
    }

    /** Corsica counts as 19 and 18. */
    private static int keyOf(String number) {
        var digits = number.substring(0, 13).replace("2A", "19").replace("2B", "18");
        return 97 - new BigInteger(digits).mod(NINETY_SEVEN).intValue();
    }

    /** Whether the text holds an IBAN whose control digits are right. @param text in plain capitals */
    static boolean hasIban(String text) {
        var found = IBAN.matcher(text);
        while (found.find()) {
            var length = IBAN_LENGTHS.get(found.group(1));
            if (length != null && isIban(compact(text.substring(found.start()), length), length)) {
                return true;
            }
        }
        return false;
    }

    private static String compact(String text, int length) {
        var kept = text.replaceAll("[ -]", "");
        return kept.length() < length ? "" : kept.substring(0, length);
    }

    private static boolean isIban(String iban, int length) {
        if (iban.length() != length || !iban.matches("[A-Z0-9]+")) {
            return false;
        }
        var digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(letter -> digits.append(Character.digit(letter, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue() == 1;
    }

    /** Whether the text holds a code of a disease. @param text in plain capitals */
    static boolean hasDiseaseCode(String text) {
        return DISEASE.matcher(text).find();
    }
}
