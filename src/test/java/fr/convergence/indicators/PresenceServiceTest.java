package fr.convergence.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Counter;
import fr.convergence.indicators.PresenceFigures.Line;
import fr.convergence.parcours.Authorisation;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.Identity;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Seven people of the Canal and four of the Jardin, years before anybody else of the tests. */
@ProductTest
@Transactional
class PresenceServiceTest extends Counter {

    private static final List<String> BOTH = List.of(TestWorld.CANAL, TestWorld.JARDIN);
    private static final LocalDate SINCE = LocalDate.of(2017, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2017, 12, 31);

    @Autowired
    private PresenceService presence;

    @Autowired
    private ParcoursService parcours;

    @BeforeEach
    void peopleWorkedThere() {
        for (var months : List.of(6, 8, 10, 12, 14, 20, 24)) {
            worked(TestWorld.CANAL, LocalDate.of(2016, 6, 1), months);
        }
        for (var months : List.of(10, 11, 12, 13)) {
            worked(TestWorld.JARDIN, LocalDate.of(2016, 6, 1), months);
        }
    }

    @Test
    void countsWhoWasUnderContractAndHowLong() {
        var figures = presence.of(List.of(TestWorld.CANAL), SINCE, UNTIL);
        assertThat(figures.structures()).singleElement()
                // The one of six months had left before the period; of the last two, nineteen months had passed at its end.
                .isEqualTo(new Line(TestWorld.CANAL, "Chantier du Canal", "6", "13,7 mois", "13,0 mois", "0 % (0 sur 6)"));
        assertThat(figures.total()).isNull();
        assertThat(figures.reference()).contains("20 mois");
    }

    @Test
    void countsTheFirstDayAfterTheFirstPeriodAsBeyondIt() {
        var start = LocalDate.of(2015, 6, 1);
        for (var person = 0; person < 5; person++) {
            worked(TestWorld.CANAL, start, 24);
            var longer = worked(TestWorld.CANAL, start, 24);
            var nextDay = start.plusMonths(24);
            parcours.authorise(longer, new Authorisation(UUID.randomUUID(), nextDay, "PARTICULAR_DIFFICULTIES", start));
            parcours.renew(longer, contract(TestWorld.CANAL, nextDay, nextDay));
        }
        var figures = presence.of(List.of(TestWorld.CANAL), SINCE, UNTIL);
        assertThat(figures.structures()).singleElement().extracting(Line::beyond).asString().contains("(5 sur");
    }

    @Test
    void showsNothingOfTooFewPeopleNorWhatWouldTellThem() {
        var figures = presence.of(BOTH, SINCE, UNTIL);
        assertThat(figures.structures()).extracting(Line::people).containsExactly("6", "effectif trop faible");
        assertThat(figures.total().people()).as("without those who are too few").isEqualTo("6");
        worked(TestWorld.JARDIN, LocalDate.of(2016, 6, 1), 12);
        var enough = presence.of(BOTH, SINCE, UNTIL);
        assertThat(enough.structures()).extracting(Line::people).containsExactly("6", "5");
        assertThat(enough.total().people()).isEqualTo("11");
    }

    @Test
    void refusesAPeriodThatDoesNotExist() {
        assertThatThrownBy(() -> presence.of(BOTH, UNTIL, SINCE)).hasMessageContaining("avant de commencer");
        assertThatThrownBy(() -> presence.of(BOTH, SINCE, UNTIL.minusDays(1))).as("two periods a day apart tell one person").hasMessageContaining("année civile");
        assertThatThrownBy(() -> presence.of(BOTH, SINCE, UNTIL.plusYears(1))).hasMessageContaining("année civile");
        assertThatThrownBy(() -> presence.of(BOTH, LocalDate.of(2090, 1, 1), LocalDate.of(2090, 12, 31))).hasMessageContaining("jusqu'à aujourd'hui");
        assertThat(presence.of(List.of(), SINCE, UNTIL).structures()).isEmpty();
    }

    @Test
    void answersManagersAboutTheirOwnStructuresOnly() {
        var path = "/convergence/indicators/presence?from=2017-01-01&to=2017-12-31";
        assertThat(colleague(Profession.CIP, TestWorld.CANAL).get(path).statusCode()).isEqualTo(403);
        assertThat(stranger().get(path).statusCode()).isEqualTo(401);
        var answer = colleague(Profession.DIRECTION, TestWorld.CANAL).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain(TestWorld.JARDIN);
    }

    private String worked(String siae, LocalDate start, int months) {
        var reference = parcours.nextReference();
        var identity = new Identity("Prénom", "Fictif-D'autrefois", LocalDate.of(1980, 1, 1), null, null, null);
        parcours.admit(reference, parcours.register(identity), siae);
        parcours.appoint(reference, Map.of(ReferentRole.FIL_ROUGE, "cip@" + siae));
        parcours.open(reference, contract(siae, start, start.plusMonths(months).minusDays(1)));
        return reference;
    }

    private static ContractTerms contract(String siae, LocalDate from, LocalDate to) {
        return new ContractTerms(siae, ContractKind.CDDI, BigDecimal.valueOf(26), from, to);
    }
}
