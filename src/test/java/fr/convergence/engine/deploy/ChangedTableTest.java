package fr.convergence.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.clocks.CeilingRule;
import fr.convergence.clocks.ClockService;
import fr.convergence.clocks.Regimes;
import fr.convergence.parcours.Authorisation;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ProgrammeLimits;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A designer changes a ceiling from a day of the future and redeploys. */
@ProductTest
class ChangedTableTest {

    private static final String FILE = "processes/programme-rules.dmn";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);

    @Autowired
    private ModelDeployer deployer;

    @Autowired
    private ModelFolder folder;

    @Autowired
    private Regimes regimes;

    @Autowired
    private ProgrammeLimits limits;

    @Autowired
    private ClockService clocks;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private TimeMachine time;

    private String deployed;

    @BeforeEach
    void holdTheClock() {
        time.holdAt(TODAY);
    }

    @AfterEach
    void putTheTablesBack() {
        time.release();
        deployer.deploy();
    }

    @Test
    void appliesAChangedCeilingToNewComputationsFromItsDay() {
        assertThat(months(CHANGE)).isEqualTo(60);

        deploy("programmeCeilings", "RQTH", "<text>60</text>", "<text>48</text>");

        assertThat(months(CHANGE.minusDays(1))).isEqualTo(60);
        assertThat(months(CHANGE)).isEqualTo(48);
        assertThat(months(LocalDate.of(2045, 12, 31))).isEqualTo(48);
    }

    @Test
    void leavesAloneTheDecisionsTakenAndTheProgrammesBegunEarlier() {
        var reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY.minusMonths(20), TODAY.plusMonths(3));
        var decided = new Authorisation(UUID.randomUUID(), TODAY.plusMonths(15), "RQTH", TODAY);
        parcours.authorise(reference, decided);
        var before = clocks.of(reference);

        deploy("programmeCeilings", "RQTH", "<text>60</text>", "<text>30</text>");
        deploy("programmeDurations", "programme", "<text>60</text>", "<text>36</text>");

        assertThat(clocks.of(reference)).as("today nothing changed").isEqualTo(before);
        time.holdAt(CHANGE);
        var after = clocks.of(reference);
        assertThat(parcours.view(reference).authorisations()).containsExactly(decided);
        assertThat(parcours.view(reference).authorisedUntil()).isEqualTo(decided.until());
        assertThat(after.programme().lastDay()).as("begun before the change").isEqualTo(before.programme().lastDay());
        assertThat(after.pass().lastDay()).as("decided before the change").isEqualTo(before.pass().lastDay());
        assertThat(limits.programmeEnd(CHANGE)).isEqualTo(CHANGE.plusMonths(36).minusDays(1));
        assertThat(after.current().orElseThrow().ceilings()).filteredOn(ceiling -> ceiling.reason().equals("RQTH"))
                .singleElement().satisfies(ceiling -> assertThat(ceiling.figure().why().get(0)).startsWith("Contrat : 30 mois"));
    }

    private int months(LocalDate day) {
        return regimes.ceilings("ACI", 40, day).stream().filter(rule -> rule.reason().equals("RQTH")).mapToInt(CeilingRule::totalMonths).sum();
    }

    /** What a designer does in the Modeler: the row ends the day before the change, a copy of it begins on that day. */
    private void deploy(String decision, String row, String was, String becomes) {
        var models = new LinkedHashMap<>(folder.read());
        var table = deployed == null ? new String(models.get(FILE), StandardCharsets.UTF_8) : deployed;
        var begins = table.lastIndexOf("<rule id=", table.indexOf("<text>\"" + row + "\"</text>", table.indexOf("<decision id=\"" + decision + "\"")));
        var ends = table.indexOf("</rule>", begins) + "</rule>".length();
        var old = table.substring(begins, ends);
        var last = old.replace("&gt;= date(\"2012-01-01\")", "[date(\"2012-01-01\")..date(\"" + CHANGE.minusDays(1) + "\")]");
        var next = old.replace("&gt;= date(\"2012-01-01\")", "&gt;= date(\"" + CHANGE + "\")").replaceFirst(was, becomes).replace("_rule_", "_new_").replace("\"rule_", "\"new_");
        assertThat(last).isNotEqualTo(old);
        deployed = table.substring(0, begins) + last + next + table.substring(ends);
        models.put(FILE, deployed.getBytes(StandardCharsets.UTF_8));
        time.release(); // the engine knows the latest deployment by the clock
        deployer.deploy(models);
        time.holdAt(TODAY);
    }
}
