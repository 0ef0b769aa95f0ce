package fr.convergence.transfer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of practice of immersions: each bound from both sides. */
class ImmersionLimitsTest {

    private static final ImmersionLimits LIMITS = new ImmersionLimits(1, 60, 2);

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
        "2026-01-01, 2026-01-31, true",
        "2026-01-01, 2026-02-01, false",
        "2026-02-01, 2026-02-28, true",
        "2026-02-01, 2026-03-01, false",
        "2028-02-01, 2028-02-29, true",
        "2028-02-01, 2028-03-01, false",
        "2027-01-31, 2027-02-27, true",
        "2027-01-31, 2027-02-28, false",
        "2026-04-15, 2026-05-14, true",
        "2026-04-15, 2026-05-15, false"
    })
    void lastsAMonthAtMost(LocalDate from, LocalDate to, boolean accepted) {
        check(accepted, immersion("jardin", ImmersionPurpose.DISCOVER_TRADE, from, to), List.of(), "1 mois au plus");
    }

    @ParameterizedTest(name = "the third one ends on {0}")
    @CsvSource({"2026-04-02, true", "2026-04-03, false"})
    void sumsUpToSixtyDaysOverTwelveMonths(LocalDate end, boolean accepted) {
        var earlier = List.of(
                immersion("un", ImmersionPurpose.DISCOVER_TRADE, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)),
                immersion("deux", ImmersionPurpose.DISCOVER_TRADE, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 27)));
        check(accepted, immersion("trois", ImmersionPurpose.DISCOVER_TRADE, LocalDate.of(2026, 4, 1), end), earlier, "60 jours sur 12 mois");
    }

    @ParameterizedTest(name = "begins on {0}")
    @CsvSource({"2026-12-31, 2027-01-01, false", "2027-01-01, 2027-01-02, true"})
    void forgetsWhatIsOlderThanTwelveMonths(LocalDate from, LocalDate to, boolean accepted) {
        var earlier = List.of(
                immersion("un", ImmersionPurpose.DISCOVER_TRADE, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)),
                immersion("deux", ImmersionPurpose.DISCOVER_TRADE, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)),
                immersion("trois", ImmersionPurpose.DISCOVER_TRADE, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 1)));
        check(accepted, immersion("quatre", ImmersionPurpose.DISCOVER_TRADE, from, to), earlier, "60 jours sur 12 mois");
    }

    @Test
    void countsOneThatIsToldAfterALaterOne() {
        var later = List.of(
                immersion("un", ImmersionPurpose.DISCOVER_TRADE, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)),
                immersion("deux", ImmersionPurpose.DISCOVER_TRADE, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 29)));
        check(false, immersion("trois", ImmersionPurpose.DISCOVER_TRADE, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 5)), later, "60 jours");
    }

    @Test
    void signsTwoAgreementsInAStructureWithOtherPurposes() {
        var first = immersion("jardin", ImmersionPurpose.DISCOVER_TRADE, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 9));
        var second = immersion("jardin", ImmersionPurpose.CONFIRM_PROJECT, LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 6));
        var third = immersion("jardin", ImmersionPurpose.START_HIRING, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6));
        var again = immersion("jardin", ImmersionPurpose.DISCOVER_TRADE, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6));
        check(true, second, List.of(first), null);
        check(false, third, List.of(first, second), "au plus 2 conventions");
        check(false, again, List.of(first), "même objet");
        check(true, immersion("ailleurs", ImmersionPurpose.START_HIRING, third.startsOn(), third.endsOn()), List.of(first, second), null);
    }

    @Test
    void countsNoVisitAndAsksForThePurpose() {
        var visit = new DiscoveryReport("jardin", DiscoveryKind.VISIT, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), "Bien.", null);
        check(true, immersion("jardin", ImmersionPurpose.DISCOVER_TRADE, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)), List.of(visit), null);
        check(false, immersion("jardin", null, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 2)), List.of(), "objet de l'immersion");
    }

    private static void check(boolean accepted, DiscoveryReport report, List<DiscoveryReport> earlier, String sentence) {
        if (accepted) {
            assertThatCode(() -> LIMITS.check(report, earlier)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> LIMITS.check(report, earlier)).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
        }
    }

    private static DiscoveryReport immersion(String siae, ImmersionPurpose purpose, LocalDate from, LocalDate to) {
        return new DiscoveryReport(siae, DiscoveryKind.IMMERSION, purpose, from, to, "Bon accueil.", null);
    }
}
