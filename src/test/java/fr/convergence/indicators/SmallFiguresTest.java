package fr.convergence.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallFiguresTest {

    private static final SmallFigures FIVE = new SmallFigures(5);

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "0, 0, —",
        "0, 4, effectif trop faible",
        "0, 5, 0 % (0 sur 5)",
        "4, 40, effectif trop faible",
        "5, 40, 13 % (5 sur 40)",
        "36, 40, effectif trop faible",
        "35, 40, 88 % (35 sur 40)",
        "5, 10, 50 % (5 sur 10)",
        "4, 9, effectif trop faible",
        "40, 40, 100 % (40 sur 40)"
    })
    void showsAShareOfFivePeopleOrMore(long concerned, long counted, String text) {
        assertThat(FIVE.text(new Share(concerned, counted))).isEqualTo(text);
    }

    @Test
    void showsADelayOfFivePeopleOrMore() {
        assertThat(FIVE.text(new Delay(0, 0, 0))).isEqualTo("—");
        assertThat(FIVE.text(new Delay(30, 90, 4))).isEqualTo("effectif trop faible");
        assertThat(FIVE.text(new Delay(30, 90, 5))).isEqualTo("médiane 30 jours, au plus 90 jours (5 poursuites)");
    }

    @Test
    void hidesASecondFigureThatWouldGiveTheFirstAway() {
        var cells = Map.<String, Cell>of("petit", new Share(2, 20), "grand", new Share(20, 60), "moyen", new Share(10, 30), "vide", new Share(0, 0));
        assertThat(FIVE.column(cells, true)).containsOnly(entry("petit", SmallFigures.TOO_FEW), entry("moyen", SmallFigures.TOO_FEW),
                entry("grand", "33 % (20 sur 60)"), entry("vide", "—"));
        assertThat(FIVE.column(cells, false)).as("without a total nothing can be computed").containsEntry("moyen", "33 % (10 sur 30)");
    }

    @Test
    void hidesAnotherOneWhenTwoTogetherAreStillFew() {
        var cells = new LinkedHashMap<String, Cell>();
        cells.put("un", new Share(1, 20));
        cells.put("deux", new Share(2, 20));
        cells.put("trois", new Share(10, 30));
        cells.put("quatre", new Share(20, 60));
        assertThat(FIVE.column(cells, true).values()).containsExactly(SmallFigures.TOO_FEW, SmallFigures.TOO_FEW, SmallFigures.TOO_FEW, "33 % (20 sur 60)");
    }

    @Test
    void leavesTwoHiddenFiguresThatTellNothingTogether() {
        var cells = new LinkedHashMap<String, Cell>();
        cells.put("un", new Share(3, 20));
        cells.put("deux", new Share(3, 20));
        cells.put("trois", new Share(10, 30));
        assertThat(FIVE.column(cells, true).values()).containsExactly(SmallFigures.TOO_FEW, SmallFigures.TOO_FEW, "33 % (10 sur 30)");
    }

    @Test
    void hidesDelaysTheSameWay() {
        var cells = new LinkedHashMap<String, Cell>();
        cells.put("un", new Delay(10, 20, 2));
        cells.put("deux", new Delay(30, 60, 8));
        cells.put("trois", new Delay(30, 60, 18));
        assertThat(FIVE.column(cells, true).values())
                .containsExactly(SmallFigures.TOO_FEW, SmallFigures.TOO_FEW, "médiane 30 jours, au plus 60 jours (18 poursuites)");
    }
}
