package fr.convergence.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the bar shows, and that it can be read in more than one way. */
class ClockBarTest {

    private static final LocalDate START = LocalDate.of(2023, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 17);
    private final ClockBar bar = new ClockBar();

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12})
    void showsEachContractInItsPlace(int contracts) throws Exception {
        var svg = bar.svg(life(contracts));
        Files.writeString(Files.createDirectories(Path.of("target/clock-bars")).resolve("bar-" + contracts + ".svg"), svg);

        var drawn = parsed(svg);
        var spells = rects(drawn, "spell");
        assertThat(spells).hasSize(contracts);
        for (var next = 1; next < spells.size(); next++) {
            assertThat(number(spells.get(next), "x")).isGreaterThanOrEqualTo(end(spells.get(next - 1)) - 0.11);
        }
        assertThat(rects(drawn, "gap")).hasSize(contracts); // between contracts, and since the last one
        assertThat(rects(drawn, "pause")).hasSize(contracts > 1 ? 1 : 0);
        assertThat(svg).contains("Aujourd'hui : 17 novembre 2025", "Fin du programme : 1er mars 2028", "Fin du PASS IAE", "Fin de la durée ordinaire des contrats");
    }

    @Test
    void keepsEverythingInsideThePicture() throws Exception {
        var drawn = parsed(bar.svg(life(12)));
        assertThat(rects(drawn, "spell")).allSatisfy(rect -> {
            assertThat(number(rect, "x")).isBetween(19.9, 940.1);
            assertThat(end(rect)).isBetween(19.9, 940.1);
        });
    }

    @Test
    void tellsTheSameWithoutEyesAndWithoutColours() throws Exception {
        var drawn = parsed(bar.svg(life(3)));
        assertThat(drawn.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(drawn.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("clock-title clock-desc");
        assertThat(drawn.getElementsByTagName("desc").item(0).getTextContent()).contains("CDDI Convergence chez Structure jardin", "sans contrat", "Suspension du PASS IAE depuis");
        assertThat(rects(drawn, "spell")).extracting(rect -> rect.getAttribute("fill")).as("patterns").doesNotHaveDuplicates();
        assertThat(rects(drawn, "spell")).allSatisfy(rect -> assertThat(rect.getTextContent()).as("title of each contract").contains(" chez "));
    }

    @Test
    void isTheSameTextForTheSameClocks() {
        assertThat(bar.svg(life(12))).isEqualTo(bar.svg(life(12)));
    }

    @Test
    void makesANameHarmless() throws Exception {
        var clocks = Reckoning.reckoner().reckon(Life.from(START).contract("a\"><script>&", START, START.plusMonths(3)).history(), TODAY);
        assertThat(bar.svg(clocks)).doesNotContain("<script>");
        parsed(bar.svg(clocks));
    }

    @Test
    void saysSoBeforeTheFirstContract() throws Exception {
        var nothing = new PersonHistory("CVG-2026-99999", LocalDate.of(1985, 4, 3), null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), null);
        assertThat(parsed(bar.svg(Reckoning.reckoner().reckon(nothing, TODAY))).getDocumentElement().getTextContent()).contains("Aucun contrat n'a encore été signé");
    }

    private static ParcoursClocks life(int contracts) {
        var life = Life.from(START);
        var employers = List.of("canal", "jardin", "recyclerie", "cuisine");
        var each = 32 / contracts;
        IntStream.range(0, contracts).forEach(at -> life.contract(employers.get(at % employers.size()), START.plusMonths((long) at * each),
                START.plusMonths((at + 1L) * each).minusDays(8 + at)));
        if (contracts > 1) {
            life.suspension("2024-02-20", "2024-05-15");
        }
        return Reckoning.reckoner().reckon(life.history(), TODAY);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> rects(Document drawn, String style) {
        var all = drawn.getElementsByTagName("rect");
        return IntStream.range(0, all.getLength()).mapToObj(at -> (Element) all.item(at)).filter(rect -> rect.getAttribute("class").equals(style)).toList();
    }

    private static double end(Element rect) {
        return number(rect, "x") + number(rect, "width");
    }

    private static double number(Element rect, String name) {
        return Double.parseDouble(rect.getAttribute(name));
    }
}
