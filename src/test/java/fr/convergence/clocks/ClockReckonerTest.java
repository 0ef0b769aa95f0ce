package fr.convergence.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.HoursDerogation;
import fr.convergence.rules.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures worked out by hand, with the sentences that explain them. */
class ClockReckonerTest {

    private static final LocalDate START = LocalDate.of(2023, 3, 2);
    private final ClockReckoner reckoner = Reckoning.reckoner();

    @Test
    void movesTheLastDayByTheDaysWithoutContractAndSaysSo() {
        var clocks = reckoner.reckon(Life.from(START).contract("canal", "2023-03-02", "2024-06-02").contract("canal", "2024-06-17", "2025-01-31").history(),
                LocalDate.of(2024, 10, 1));

        var contract = clocks.current().orElseThrow();
        assertThat(contract.lastDay()).isEqualTo("2025-03-15");
        assertThat(contract.figures().get(1).why()).containsExactly(
                "24 mois à partir du 2 mars 2023, décalés de 14 jours sans contrat du 3 au 16 juin 2024 : dernier jour le 15 mars 2025.");
        assertThat(contract.figures().get(1).source()).contains("L5132-15-1");
        assertThat(contract.used()).isEqualTo(Period.of(0, 18, 16));
        assertThat(contract.figures().get(0).why()).contains("Non compté : 14 jours sans contrat du 3 au 16 juin 2024.");
        assertThat(clocks.gaps()).containsExactly(new Gap(LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 16)));
    }

    @Test
    void namesEachGapWhenThereAreSeveral() {
        var clocks = reckoner.reckon(Life.from(START).contract("canal", "2023-03-02", "2023-12-27").contract("canal", "2024-01-04", "2024-06-02")
                .contract("canal", "2024-06-04", "2024-12-31").history(), LocalDate.of(2024, 7, 1));
        assertThat(clocks.current().orElseThrow().figures().get(1).why().get(0)).contains(
                "décalés de 8 jours sans contrat (7 jours du 28 décembre 2023 au 3 janvier 2024, 1 jour le 3 juin 2024) : dernier jour le 9 mars 2025");
    }

    @Test
    void countsEachEmployerApartAndTheProgrammeOverAllOfThem() {
        var clocks = reckoner.reckon(Life.from(START).contract("canal", "2023-03-02", "2024-03-01").contract("jardin", "2024-04-01", "2025-03-31").history(),
                LocalDate.of(2024, 9, 30));

        assertThat(clocks.contracts()).extracting(ContractTime::siae).containsExactly("canal", "jardin");
        assertThat(clocks.contracts().get(0).used()).isEqualTo(Period.ofMonths(12));
        assertThat(clocks.contracts().get(1).used()).isEqualTo(Period.ofMonths(6));
        assertThat(clocks.contracts().get(1).lastDay()).isEqualTo("2026-03-31");
        assertThat(clocks.programme().used()).as("days without contract count").isEqualTo(Period.of(0, 18, 29));
        assertThat(clocks.programme().lastDay()).isEqualTo("2028-03-01");
        assertThat(clocks.programme().figures().get(1).why()).containsExactly("60 mois à partir du 2 mars 2023 : dernier jour le 1er mars 2028.");
    }

    @ParameterizedTest(name = "PASS from {0}: {1} in months, {2} in days")
    @CsvSource({"2021-02-01, 2023-01-31, 2023-01-31", "2023-03-01, 2025-02-28, 2025-02-27", "2024-02-29, 2026-02-27, 2026-02-27",
        "2024-03-01, 2026-02-28, 2026-02-28", "2022-03-01, 2024-02-29, 2024-02-28", "2025-10-26, 2027-10-25, 2027-10-25"})
    void countsThePassInMonthsAndInDays(LocalDate start, LocalDate inMonths, LocalDate inDays) {
        var pass = reckoner.reckon(Life.from(start).contract("canal", start, start.plusMonths(6)).history(), start).pass();
        assertThat(pass.lastDay()).isEqualTo(inMonths);
        assertThat(pass.platformLastDay()).isEqualTo(inDays);
        assertThat(pass.platformRemaining()).as("the first day counts").isEqualTo(730);
    }

    @Test
    void movesThePassBySuspensionsAcrossYears() {
        var clocks = reckoner.reckon(Life.from(START).contract("canal", "2023-03-02", "2023-12-14").contract("canal", "2024-01-15", "2025-01-31")
                .suspension("2023-12-15", "2024-01-14").history(), LocalDate.of(2024, 6, 1));

        assertThat(clocks.pass().lastDay()).as("31 days suspended move the end by 30").isEqualTo("2025-03-31");
        assertThat(clocks.pass().platformLastDay()).as("730 days, and 30").isEqualTo(START.plusDays(729 + 30));
        assertThat(clocks.pass().figures().get(0).why()).containsExactly("24 mois à partir du 2 mars 2023 : dernier jour le 1er mars 2025.",
                "Suspension du 15 décembre 2023 au 14 janvier 2024 : fin repoussée de 30 jours.", "Dernier jour : le 31 mars 2025.");
    }

    @Test
    void addsNothingForASuspensionOfOneDay() {
        var pass = reckoner.reckon(Life.from(START).contract("canal", "2023-03-02", "2024-06-02").suspension("2024-02-29", "2024-02-29").history(),
                LocalDate.of(2024, 6, 1)).pass();
        assertThat(pass.platformLastDay()).isEqualTo(START.plusDays(729));
        assertThat(pass.lastDay()).isEqualTo("2025-03-01");
    }

    @Test
    void addsProlongationsToSuspensions() {
        var life = Life.from(START).contract("canal", "2023-03-02", "2025-03-01").prolongation("2025-03-01", 184);
        assertThat(reckoner.reckon(life.history(), LocalDate.of(2024, 6, 1)).pass().lastDay()).isEqualTo("2025-09-01");
        var both = reckoner.reckon(life.suspension("2024-07-01", "2024-07-11").history(), LocalDate.of(2024, 8, 1)).pass();
        assertThat(both.lastDay()).isEqualTo("2025-09-11");
        assertThat(both.figures().get(0).why()).contains(
                "Prolongation à partir du 1er mars 2025 (Difficultés particulièrement importantes) : fin repoussée de 184 jours.");
    }

    @Test
    void saysHowFarEachReasonGoesWhichClockStopsFirstAndWhoDecides() {
        var clocks = reckoner.reckon(Life.from(START).born("1970-01-01").contract("canal", "2023-03-02", "2025-01-31").history(), LocalDate.of(2024, 10, 1));

        var senior = ceiling(clocks, "SENIOR");
        assertThat(senior.lastDay()).as("84 months, but the programme stops before").isEqualTo("2028-03-01");
        assertThat(senior.figure().why()).contains("Contrat : 84 mois à partir du 2 mars 2023 : dernier jour le 1er mars 2030.",
                "La première de ces trois dates compte : le 1er mars 2028.",
                "Une décision donne 12 mois au plus, toutes les prolongations ensemble 60 mois.",
                "Décide ce jour-là : un prescripteur habilité, à la demande de la SIAE (Code du travail, R5132-1-8 2°).");
        var cdi = ceiling(clocks, "SENIOR_CDI");
        assertThat(cdi.open()).isFalse();
        assertThat(cdi.figure().value()).isEqualTo("Pas possible ici");
        assertThat(cdi.figure().why()).containsExactly("Ce motif suppose un CDI d'inclusion et 57 ans révolus.");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2016-08-09, COMMISSION", "2016-08-10, POLE_EMPLOI", "2021-08-31, POLE_EMPLOI", "2021-09-01, PRESCRIPTEUR"})
    void saysWhoDecidedAtThatTime(LocalDate day, String decider) {
        assertThat(Reckoning.regimes().decider("RQTH", day).code()).isEqualTo(decider);
        assertThat(Reckoning.regimes().decider(Decider.PROGRAMME, day).code()).isEqualTo("COMMISSION");
    }

    @ParameterizedTest(name = "read on {0}: open from {1} to {2}")
    @CsvSource({"2021-10-25, 2024-12-01, 2025-06-01", "2022-11-17, 2024-03-02, 2025-06-01", "2023-07-27, 2024-08-01, 2025-06-01",
        "2025-10-14, 2024-08-01, 2025-06-01", "2025-10-15, 2024-03-01, 2025-06-01", "2026-05-21, 2024-03-01, 2025-09-01"})
    void opensTheRequestWindowOfItsTime(LocalDate day, LocalDate opens, LocalDate closes) {
        var window = Reckoning.regimes().requests(START, LocalDate.of(2025, 3, 1), day);
        assertThat(window.opensOn()).isEqualTo(opens);
        assertThat(window.closesOn()).isEqualTo(closes);
    }

    @Test
    void refusesContractsThatOverlapAndNamesBoth() {
        var overlapping = Life.from(START).contract("canal", "2023-03-02", "2024-06-02").contract("jardin", "2024-06-02", "2025-01-31");
        assertThatThrownBy(overlapping::history).isInstanceOf(Refusal.class)
                .hasMessageContaining("CDDI Convergence chez Structure canal du 2 mars 2023 au 2 juin 2024")
                .hasMessageContaining("CDDI Convergence chez Structure jardin du 2 juin 2024 au 31 janvier 2025");
        assertThatCode(() -> Life.from(START).contract("canal", "2023-03-02", "2024-06-02").contract("jardin", "2024-06-03", "2025-01-31").history())
                .doesNotThrowAnyException();
    }

    @Test
    void givesTheNextLegalDateOverAllClocks() {
        var life = Life.from(START).contract("canal", "2023-03-02", "2025-01-31");
        assertThat(reckoner.reckon(life.history(), LocalDate.of(2024, 2, 1)).next().orElseThrow().label()).contains("prolongation du PASS IAE peut être demandée");
        var later = reckoner.reckon(life.history(), LocalDate.of(2024, 10, 1)).next().orElseThrow();
        assertThat(later.on()).isEqualTo("2025-01-31");
        assertThat(later.label()).isEqualTo("Terme du contrat");
        assertThat(later.why()).contains("du 2 mars 2023 au 31 janvier 2025");
        assertThat(reckoner.reckon(life.history(), LocalDate.of(2025, 2, 1)).next().orElseThrow().on()).isAfterOrEqualTo("2025-02-01");
    }

    @Test
    void showsADerogationOfHoursAndTheDayItEnds() {
        var life = Life.from(START).derogation(new HoursDerogation(HoursDerogation.Kind.INDIVIDUAL, START, LocalDate.of(2024, 3, 1)))
                .contract("canal", START, LocalDate.of(2025, 1, 31), ContractKind.CDDI, BigDecimal.valueOf(12));
        var clocks = reckoner.reckon(life.history(), LocalDate.of(2024, 2, 1));
        assertThat(clocks.hours()).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualTo("12 h");
            assertThat(figure.why()).contains("Ordinaire : de 20 à 35 h par semaine.",
                    "Dérogation individuelle du 2 mars 2023 au 1er mars 2024 : elle finit le 1er mars 2024.");
        });
        assertThat(clocks.dates()).anySatisfy(date -> {
            assertThat(date.on()).isEqualTo("2024-03-01");
            assertThat(date.label()).isEqualTo("Fin de la dérogation d'heures");
            assertThat(date.source()).contains("D5132-43-5");
        });
    }

    @Test
    void countsTheYearThatFollowsAHire() {
        var life = Life.from(START).contract("canal", "2023-03-02", "2024-02-28").hired("2024-02-29");
        var clocks = reckoner.reckon(life.history(), LocalDate.of(2024, 6, 1));
        assertThat(clocks.programme().followupUntil()).isEqualTo("2025-02-27");
        assertThat(clocks.next().orElseThrow().label()).isEqualTo("Fin du suivi après l'embauche");
    }

    @Test
    void opensANewPassAfterTheWaitingPeriod() {
        var clocks = reckoner.reckon(Life.from(START).contract("canal", "2023-03-02", "2025-01-31").history(), LocalDate.of(2025, 6, 1));
        assertThat(clocks.pass().figures().get(2).value()).isEqualTo("Nouveau PASS IAE à partir du 2 mars 2027");
        assertThat(clocks.pass().figures().get(2).rule()).contains("24 mois, sauf dérogation accordée par un prescripteur");
    }

    @Test
    void saysNothingBeforeTheFirstContract() {
        var clocks = reckoner.reckon(new PersonHistory("CVG-2026-99999", LocalDate.of(1985, 4, 3), null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), null),
                START);
        assertThat(clocks.figures()).isEmpty();
        assertThat(clocks.next()).isEmpty();
    }

    @Test
    void givesTheSameFiguresTwice() {
        var history = Life.from(START).contract("canal", "2023-03-02", "2024-06-02").contract("jardin", "2024-06-17", "2025-01-31").history();
        assertThat(reckoner.reckon(history, LocalDate.of(2024, 10, 1))).isEqualTo(reckoner.reckon(history, LocalDate.of(2024, 10, 1)));
    }

    private static CeilingTime ceiling(ParcoursClocks clocks, String reason) {
        return clocks.current().orElseThrow().ceilings().stream().filter(ceiling -> ceiling.reason().equals(reason)).findFirst().orElseThrow();
    }
}
