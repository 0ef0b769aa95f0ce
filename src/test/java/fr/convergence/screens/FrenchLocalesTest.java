package fr.convergence.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasklist, Cockpit, Admin and Welcome speak French: nothing forgotten, nothing broken, whatever the browser says. */
class FrenchLocalesTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";

    private static final String VENDOR_JAR = "camunda-webapp-webjar";

    /** The vendor's announcement of the end of its community edition: blank or in French, and hidden by the theme. */
    private static final String VENDOR_BANNER = "labels.BANNER_CE_EOL_TEXT";

    /** Words that French writes as English does. */
    private static final Set<String> SAME_WORD_IN_FRENCH = Set.of(
            "Action",
            "Actions",
            "Active",
            "Annotation",
            "Application",
            "Applications",
            "Configuration",
            "Date",
            "Description",
            "Documentation",
            "Exception",
            "Incidents",
            "Instance",
            "Message",
            "Migration",
            "Notification",
            "OK",
            "Options",
            "Source",
            "Total",
            "Type",
            "Types",
            "Variable",
            "Variables",
            "Version",
            "instance",
            "instances",
            "s");

    private static final Set<String> NAMES = Set.of("Camunda", "Camunda Cockpit", "Cockpit", "Optimize", "Tasklist");

    private static final Set<String> SIGNS = Set.of("", "<", "<=", ">", ">=", "<null>", "<version>", "CSV", "JSON", "null");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*[\\w.]+\\s*}}|%[ds]");

    private static final Pattern HTML = Pattern.compile("</?(?:a|b|br|code|div|em|i|li|p|span|strong|ul)(?: [^>]*)?/?>");


    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyLabelOfTheVendorHasItsFrenchLabelAndNoOther(String app) throws IOException {
        assertThat(french(app).keySet()).containsExactlyInAnyOrderElementsOf(english(app).keySet());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyPlaceholderIsKept(String app) throws IOException {
        Map<String, String> french = french(app);
        english(app)
                .forEach((key, text) -> assertThat(found(PLACEHOLDER, french.get(key)))
                        .as("placeholders of %s: %s", key, french.get(key))
                        .isEqualTo(found(PLACEHOLDER, text)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyHtmlTagIsKept(String app) throws IOException {
        Map<String, String> french = french(app);
        Map<String, String> english = english(app);
        english.remove(VENDOR_BANNER);
        english.forEach((key, text) -> assertThat(found(HTML, french.get(key)))
                .as("HTML of %s: %s", key, french.get(key))
                .isEqualTo(found(HTML, text)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void noLabelIsLeftInEnglish(String app) throws IOException {
        Map<String, String> french = french(app);
        List<String> left = new ArrayList<>();
        english(app).forEach((key, text) -> {
            String word = text.strip();
            boolean accepted = SAME_WORD_IN_FRENCH.contains(word) || NAMES.contains(word) || SIGNS.contains(word);
            if (key.startsWith("labels.") && text.equals(french.get(key)) && !accepted) {
                left.add(key + ": " + text);
            }
        });
        assertThat(left).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void noLabelIsForgottenBlank(String app) throws IOException {
        Map<String, String> french = french(app);
        Map<String, String> english = english(app);
        english.remove(VENDOR_BANNER);
        english.values().removeIf(String::isBlank);
        assertThat(english.keySet()).allSatisfy(key -> assertThat(french.get(key))
                .as(key)
                .isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void datesAreFrench(String app) throws IOException {
        assertThat(french(app))
                .containsEntry("dateLocales.longDateFormat.L", "DD/MM/YYYY")
                .containsEntry("dateLocales.longDateFormat.LT", "HH:mm")
                .containsEntry("dateLocales.months[7]", "août")
                .containsEntry("dateLocales.weekdays[0]", "dimanche")
                .containsEntry("dateLocales.week.dow", "1")
                .containsEntry("dateLocales.relativeTime.past", "il y a %s");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void frenchIsForcedWhateverTheBrowserSays(String app) throws IOException {
        assertThat(text(ours(app + "/scripts/config.js")))
                .contains("locales: {availableLocales: ['fr'], fallbackLocale: 'fr'}")
                .contains("app: {vendor: 'Convergence –'")
                .contains("disableWelcomeMessage: true")
                .contains("'../convergence/screens.js'");
    }

    /** The four pages shadow the vendor's: a change of version must not leave them behind. */
    private static Map<String, String> french(String app) throws IOException {
        return flat(ours(app + "/locales/fr.json"));
    }

    private static Map<String, String> english(String app) throws IOException {
        return flat(vendors(app + "/locales/en.json"));
    }

    private static URL ours(String path) throws IOException {
        return only(path, resources(path).stream()
                .filter(url -> !url.toString().contains(VENDOR_JAR))
                .toList());
    }

    private static URL vendors(String path) throws IOException {
        return only(path, resources(path).stream()
                .filter(url -> url.toString().contains(VENDOR_JAR))
                .toList());
    }

    private static List<URL> resources(String path) throws IOException {
        return Collections.list(FrenchLocalesTest.class.getClassLoader().getResources(APPS + path));
    }

    private static URL only(String path, List<URL> found) {
        assertThat(found).as(path).hasSize(1);
        return found.get(0);
    }

    private static String text(URL url) throws IOException {
        try (InputStream content = url.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** {@code labels.SAVE}, {@code dateLocales.months[7]} … and their texts. */
    private static Map<String, String> flat(URL url) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (InputStream content = url.openStream()) {
            collect(texts, "", new ObjectMapper().readTree(content));
        }
        return texts;
    }

    private static void collect(Map<String, String> texts, String path, JsonNode node) {
        if (node.isObject()) {
            node.fields()
                    .forEachRemaining(field -> collect(
                            texts,
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                            field.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(texts, path + "[" + i + "]", node.get(i));
            }
        } else {
            texts.put(path, node.asText());
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group().replaceAll("\\s+(?=}})|(?<=\\{\\{)\\s+", ""));
        }
        Collections.sort(found);
        return found;
    }
}
