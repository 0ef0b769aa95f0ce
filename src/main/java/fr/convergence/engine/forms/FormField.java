package fr.convergence.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One input of a Camunda Form, as far as the server checks it. */
record FormField(
        String key, String label, String type, boolean readonly, JsonNode validate, Set<String> allowed, List<FormField> inner) {

    private static final int LONGEST_TEXT = 4000;
    private static final double LARGEST_NUMBER = 1e15;
    private static final int MOST_DIGITS = 30;

    /** Our longest list is that of a session's files, some forty. */
    private static final int MOST_ROWS = 500;

    /** Sentences for what is wrong with the value; empty when it is right. */
    List<String> check(JsonNode value) {
        if (isBlank(value)) {
            return required() ? List.of("« " + label + " » : à renseigner.") : List.of();
        }
        var faults = new ArrayList<String>();
        switch (type) {
            case "number" -> checkNumber(value, faults);
            case "checkbox" -> expect(value.isBoolean(), "cochez ou décochez la case.", faults);
            case "datetime" -> expect(isDay(value), "indiquez une date valable (jour, mois, année).", faults);
            case "checklist", "taglist" -> checkList(value, faults);
            case "dynamiclist" -> checkRows(value, faults);
            case "select", "radio" -> checkChoice(value, faults);
            default -> checkText(value, faults);
        }
        return faults;
    }

    /** What was typed here or in the rows below; what is only shown was typed by nobody. */
    Stream<TypedText> texts(JsonNode value) {
        if (isBlank(value) || readonly) {
            return Stream.empty();
        }
        return switch (type) {
            case "dynamiclist" -> StreamSupport.stream(value.spliterator(), false)
                    .flatMap(row -> inner.stream().flatMap(field -> field.texts(row.get(field.key()))));
            case "textfield", "textarea" -> Stream.of(new TypedText(key, label, value.asText()));
            default -> Stream.empty();
        };
    }

    private boolean required() {
        return validate.path("required").asBoolean(false);
    }

    private static boolean isBlank(JsonNode value) {
        return value == null
                || value.isNull()
                || value.isMissingNode()
                || (value.isTextual() && value.asText().isBlank())
                || (value.isArray() && value.isEmpty());
    }

    private void checkNumber(JsonNode value, List<String> faults) {
        if (!value.isNumber() || isOutOfReach(value)) {
            expect(false, "indiquez un nombre.", faults);
            return;
        }
        var number = value.decimalValue();
        if (validate.hasNonNull("min") && number.compareTo(validate.get("min").decimalValue()) < 0) {
            expect(false, "au moins " + validate.get("min").asText() + ".", faults);
        }
        if (validate.hasNonNull("max") && number.compareTo(validate.get("max").decimalValue()) > 0) {
            expect(false, "au plus " + validate.get("max").asText() + ".", faults);
        }
    }

    /** Infinite, or with more digits than anybody counts: written out, it would fill the memory. */
    private static boolean isOutOfReach(JsonNode value) {
        if (value.isFloat() || value.isDouble()) {
            return !Double.isFinite(value.doubleValue()) || Math.abs(value.doubleValue()) > LARGEST_NUMBER;
        }
        var number = value.decimalValue();
        return Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS;
    }

    private void checkChoice(JsonNode value, List<String> faults) {
        expect(value.isTextual() || value.isBoolean() || value.isNumber(), "choisissez une valeur de la liste.", faults);
        if (faults.isEmpty() && !allowed.isEmpty()) {
            expect(allowed.contains(value.asText()), "choisissez une valeur de la liste.", faults);
        }
    }

    private void checkList(JsonNode value, List<String> faults) {
        if (!value.isArray()) {
            expect(false, "choisissez dans la liste.", faults);
            return;
        }
        for (var element : value) {
            expect(element.isTextual() && (allowed.isEmpty() || allowed.contains(element.asText())),
                    "choisissez dans la liste.", faults);
        }
    }

    private void checkRows(JsonNode value, List<String> faults) {
        if (!value.isArray()) {
            expect(false, "liste attendue.", faults);
            return;
        }
        if (value.size() > MOST_ROWS) {
            expect(false, "au plus " + MOST_ROWS + " lignes.", faults);
            return;
        }
        for (var row : value) {
            if (!row.isObject()) {
                expect(false, "ligne illisible.", faults);
                continue;
            }
            row.fieldNames().forEachRemaining(name -> expect(
                    inner.stream().anyMatch(field -> field.key().equals(name)), "champ inconnu «" + FormSchema.printable(name) + "».", faults));
            inner.forEach(field -> faults.addAll(field.check(row.get(field.key()))));
        }
    }

    private void checkText(JsonNode value, List<String> faults) {
        if (!value.isTextual()) {
            expect(false, "texte attendu.", faults);
            return;
        }
        var text = value.asText();
        expect(text.length() >= validate.path("minLength").asInt(0),
                "au moins " + validate.path("minLength").asInt() + " caractères.", faults);
        var longest = validate.path("maxLength").asInt(LONGEST_TEXT);
        expect(text.length() <= longest, "au plus " + longest + " caractères.", faults);
        expect(text.indexOf('\0') < 0, "caractère interdit.", faults);
        // A second line in a name or an address would become a line of a mail's head.
        expect(!type.equals("textfield") || text.chars().noneMatch(Character::isISOControl), "une seule ligne, sans retour.", faults);
        if (validate.hasNonNull("pattern") && !validate.get("pattern").asText().isEmpty()) {
            expect(text.matches(validate.get("pattern").asText()), "forme attendue non respectée.", faults);
        }
    }

    private static boolean isDay(JsonNode value) {
        try {
            var day = java.time.LocalDate.parse(value.asText());
            return day.getYear() >= 1900 && day.getYear() <= 2200;
        } catch (java.time.format.DateTimeParseException malformed) {
            return false;
        }
    }

    private void expect(boolean condition, String rest, List<String> faults) {
        if (!condition) {
            faults.add("« " + label + " » : " + rest);
        }
    }
}
