package fr.convergence.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.testing.ProductTest;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a line costs its reader, and what it would cost if each waited for the one before. Run with {@code mvn -Pbench test}. */
@ProductTest
class RegisterBench {

    private static final int THREADS = 8;
    private static final int LINES = 250;

    @Autowired
    private Register register;

    @Autowired
    private SealingService sealing;

    @Autowired
    private VerificationService verification;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void eightReadersAtOnce() throws Exception {
        System.out.printf("%n%-40s %12s %14s%n", "8 lecteurs, lecture de 5 ms", "lignes/s", "ms par lecture");
        var free = measure("scellement à part", () -> {});
        var chained = measure("chaîne sous un verrou commun", () -> database.query("select pg_advisory_xact_lock(4242)", row -> {}));
        assertThat(free).isGreaterThan(chained);
        var begin = System.nanoTime();
        var sealed = 0;
        for (var some = sealing.sealNext(); some > 0; some = sealing.sealNext()) {
            sealed += some;
        }
        System.out.printf("%-40s %12.0f%n", "scellement, lignes/s", sealed / seconds(begin));
        begin = System.nanoTime();
        var found = verification.verify();
        System.out.printf("%-40s %12.0f%n", "vérification, lignes/s", found.sealed() / seconds(begin));
        assertThat(found.faults()).isEmpty();
    }

    /** Each reading lasts five milliseconds after its line, as a page does. */
    private double measure(String name, Runnable before) throws Exception {
        var work = new ArrayList<Callable<Void>>();
        for (var reader = 0; reader < THREADS; reader++) {
            work.add(() -> {
                for (var line = 0; line < LINES; line++) {
                    new TransactionTemplate(transactions).executeWithoutResult(status -> {
                        before.run();
                        register.append(new Entry(Kind.READ, "banc", Set.of("cip"), "CVG-BANC", "dossier", null, null));
                        database.query("select pg_sleep(0.005)", row -> {});
                    });
                }
                return null;
            });
        }
        var pool = Executors.newFixedThreadPool(THREADS);
        var begin = System.nanoTime();
        for (var done : pool.invokeAll(work)) {
            done.get();
        }
        pool.shutdown();
        var perSecond = THREADS * LINES / seconds(begin);
        System.out.printf("%-40s %12.0f %14.1f%n", name, perSecond, THREADS * 1000 / perSecond);
        return perSecond;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
