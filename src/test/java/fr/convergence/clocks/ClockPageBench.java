package fr.convergence.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page of people costs, database included. Run with {@code mvn -Pbench test}. */
@ProductTest
class ClockPageBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int READINGS = 60;

    @Autowired
    private ClockService clocks;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private EntityManagerFactory database;

    @Autowired
    private TimeMachine time;

    @Test
    void readsFiftyPeople() {
        time.holdAt(TODAY);
        var fixture = new ParcoursFixture(parcours);
        var all = IntStream.range(0, 50).mapToObj(at -> fixture.openParcours(TestWorld.CANAL, TODAY.minusDays(30L + at), TODAY.plusMonths(6))).toList();
        System.out.printf("%n%-12s %12s %12s %12s%n", "Page", "requêtes", "médiane ms", "p95 ms");
        var five = measure(all.subList(0, 5));
        var fifty = measure(all);
        time.release();
        assertThat(fifty).isEqualTo(five);
    }

    private long measure(List<String> references) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        var times = IntStream.range(0, READINGS).mapToDouble(reading -> read(references)).skip(READINGS / 3).sorted().toArray();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        read(references);
        var count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        System.out.printf("%-12s %12d %12.2f %12.2f%n", references.size() + " personnes", count, times[times.length / 2], times[times.length * 95 / 100]);
        return count;
    }

    private double read(List<String> references) {
        var begun = System.nanoTime();
        clocks.of(references);
        return (System.nanoTime() - begun) / 1e6;
    }
}
