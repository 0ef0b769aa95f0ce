package fr.convergence.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.rules.Refusal;
import fr.convergence.testing.RuleFiles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may sign what, for how long and how many hours, at the days on which the law changed. */
class ContractRulesTest {

    private static final LocalDate BORN = LocalDate.of(1985, 4, 3);
    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    private final ContractRules rules = LimitsFixture.from(new RuleFiles("programme-rules.dmn")).contracts();

    @ParameterizedTest(name = "{0} at {1} from {2}")
    @CsvSource({"CUI_CAE, aci-canal, 2014-06-30", "CDDI, aci-canal, 2014-07-01", "CDDI, ei-livraison, 2013-01-01", "CDDI, ai-services, 2013-01-01",
        "CDDI_CVG, aci-canal, 2024-01-01", "CDDI_PHC, aci-canal, 2024-01-01", "MISSION, etti-interim, 2015-01-01",
        "CDD_USAGE, ai-services, 2015-01-01", "COMMERCIAL, eiti-velo, 2018-09-05"})
    void allowWhatTheLawOfThatDayAllows(ContractKind kind, String siae, LocalDate from) {
        assertThatCode(() -> rules.checkKind(terms(siae, kind, from, from.plusMonths(6)), BORN)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} at {1} from {2}")
    @CsvSource({"CUI_CAE, aci-canal, 2014-07-01", "CDDI, aci-canal, 2014-06-30", "CDDI, etti-interim, 2026-01-01", "CDDI_CVG, aci-canal, 2023-12-31",
        "CDDI_CVG, ei-livraison, 2026-01-01", "CDDI_PHC, ai-services, 2026-01-01", "CDI_INCLUSION, aci-canal, 2021-08-31", "MISSION, aci-canal, 2026-01-01",
        "CDD_USAGE, ei-livraison, 2026-01-01", "COMMERCIAL, eiti-velo, 2018-09-04", "COMMERCIAL, aci-canal, 2026-01-01", "CUI_CAE, aci-canal, 2011-12-31"})
    void refuseTheRestWithItsSource(ContractKind kind, String siae, LocalDate from) {
        assertThatThrownBy(() -> rules.checkKind(terms(siae, kind, from, from.plusMonths(6)), BORN.minusYears(30)))
                .isInstanceOf(Refusal.class).hasMessageContaining("ne peut pas commencer le").hasMessageContaining("Corrigez le type de contrat");
    }

    @Test
    void openTheInclusionContractOnTheFiftySeventhBirthday() {
        var terms = terms("aci-canal", ContractKind.CDI_INCLUSION, FROM, FROM.plusYears(3));
        assertThatCode(() -> rules.checkKind(terms, FROM.minusYears(57))).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.checkKind(terms, FROM.minusYears(57).plusDays(1))).hasMessageContaining("avant 57 ans révolus");
    }

    @ParameterizedTest(name = "{0}: {1} hours")
    @CsvSource({"CDDI, 20", "CDDI_CVG, 35", "CDDI_PHC, 4", "CDI_INCLUSION, 20", "MISSION, 1"})
    void allowHoursWithinTheLimits(ContractKind kind, BigDecimal hours) {
        assertThatCode(() -> rules.checkHours(kind, hours, FROM, UNTIL, List.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {1} hours")
    @CsvSource({"CDDI, 19.5, Moins de 20 heures", "CDDI_CVG, 35.5, 35 heures", "CDDI_PHC, 3.5, Moins de 4 heures", "CDDI, 0, 35 heures", "MISSION, 36, 35 heures"})
    void refuseHoursOutsideThem(ContractKind kind, BigDecimal hours, String because) {
        assertThatThrownBy(() -> rules.checkHours(kind, hours, FROM, UNTIL, List.of())).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }

    @Test
    void wantADerogationThatCoversTheWholeTime() {
        var twelve = BigDecimal.valueOf(12);
        var covering = new HoursDerogation(HoursDerogation.Kind.INDIVIDUAL, FROM, UNTIL);
        assertThatCode(() -> rules.checkHours(ContractKind.CDDI, twelve, FROM, UNTIL, List.of(covering))).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.checkHours(ContractKind.CDDI, twelve, FROM, UNTIL.plusDays(1), List.of(covering)))
                .hasMessageContaining("valable jusqu'au 1er janvier 2027");
        assertThatThrownBy(() -> rules.checkHours(ContractKind.CDDI, twelve, FROM.minusDays(1), UNTIL, List.of(covering))).hasMessageContaining("Moins de 20 heures");
        assertThatThrownBy(() -> rules.checkHours(ContractKind.CDDI, new BigDecimal("0.5"), FROM, UNTIL, List.of(covering))).hasMessageContaining("augmentez les heures");
    }

    @ParameterizedTest(name = "{0} from {1}: until {2}, not a day more")
    @CsvSource({"INDIVIDUAL, 2016-01-31, 2016-07-30", "INDIVIDUAL, 2021-08-31, 2022-02-27", "INDIVIDUAL, 2021-09-01, 2022-08-31", "COLLECTIVE, 2024-02-29, 2025-02-27"})
    void giveADerogationTheLengthOfItsTime(HoursDerogation.Kind kind, LocalDate from, LocalDate last) {
        assertThatCode(() -> rules.checkDerogation(ContractKind.CDDI, new HoursDerogation(kind, from, last))).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.checkDerogation(ContractKind.CDDI, new HoursDerogation(kind, from, last.plusDays(1))))
                .hasMessageContaining("mois au plus").hasMessageContaining(French.day(last));
    }

    @ParameterizedTest
    @CsvSource({"INDIVIDUAL, 2015-10-31", "COLLECTIVE, 2021-08-31"})
    void knowNoDerogationBeforeItExisted(HoursDerogation.Kind kind, LocalDate from) {
        assertThatThrownBy(() -> rules.checkDerogation(ContractKind.CDDI, new HoursDerogation(kind, from, from.plusDays(30))))
                .hasMessageContaining("n'existait pas encore");
    }

    @Test
    void refuseADerogationWithoutItsDaysOrUpsideDown() {
        assertThatThrownBy(() -> new HoursDerogation(HoursDerogation.Kind.INDIVIDUAL, FROM, null)).hasMessageContaining("ses deux dates");
        assertThatThrownBy(() -> new HoursDerogation(HoursDerogation.Kind.INDIVIDUAL, UNTIL, FROM)).hasMessageContaining("finit avant de commencer");
    }

    @ParameterizedTest(name = "{0} from 2 March 2026 until {1}: to confirm {2}")
    @CsvSource({"CDDI, 2026-07-01, false", "CDDI, 2026-06-30, true", "CDDI_CVG, 2026-06-30, true", "CDDI_PHC, 2026-03-31, false", "MISSION, 2026-03-06, false"})
    void askToConfirmAContractShorterThanItsMinimum(ContractKind kind, LocalDate until, boolean toConfirm) {
        var siae = kind == ContractKind.MISSION ? "etti-interim" : "aci-canal";
        assertThat(rules.shortness(terms(siae, kind, FROM, until)).isPresent()).isEqualTo(toConfirm);
        rules.shortness(terms(siae, kind, FROM, until)).ifPresent(sentence -> assertThat(sentence).contains("moins de 4 mois", "1er juillet 2026"));
    }

    private static ContractTerms terms(String siae, ContractKind kind, LocalDate from, LocalDate until) {
        return new ContractTerms(siae, kind, BigDecimal.valueOf(26), from, until);
    }
}
