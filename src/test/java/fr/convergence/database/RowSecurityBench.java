package fr.convergence.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the second enforcement costs. Run with {@code mvn -Pbench test}. */
@ProductTest
class RowSecurityBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int READINGS = 40;

    /** 2,000 files in twenty structures, fifty words each. */
    private static final String FILES = """
            insert into person (id, first_name, last_name, search_name, birth_date, version)
            select md5('p' || n)::uuid, 'P', 'Fictif', 'fictif', date '1980-01-01', 0 from generate_series(1, 2000) n""";
    private static final String PARCOURS = """
            insert into parcours (reference, person_id, siae, status, opened_on, version)
            select 'BEN-' || n, md5('p' || n)::uuid, 'banc-' || n % 20, 'OPEN', date '2026-01-01', 0 from generate_series(1, 2000) n""";
    private static final String WORDS = """
            insert into thread_entry (id, reference, siae, kind, domain, note, written_by, written_at, announced)
            select gen_random_uuid(), 'BEN-' || n, 'banc-' || n % 20, 'NEED', 'EMPLOI', 's1:banc', 'x', now(), true
            from generate_series(1, 2000) n, generate_series(1, 50)""";

    @Autowired
    private DataSource runtime;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private OwnerDatabase owner;

    @Autowired
    private DatabaseContext context;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private NoticeService notices;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Desk desk;

    @Autowired
    private TimeMachine time;

    @LocalServerPort
    private int port;

    @BeforeEach
    void holdTheClock() {
        time.holdAt(TODAY);
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void countsTheStatementsItAddsToARequest() {
        var reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY.minusMonths(1), TODAY.plusMonths(11));
        notices.letter(reference, "Un courrier", List.of("Contenu."));
        time.runPending(desk.phase("accompaniment", reference).getId());
        var task = tasks.createTaskQuery().processInstanceBusinessKey(reference).list().get(0);
        var siae = desk.someoneFor(task);
        var reader = new TasklistClient(port);
        assertThat(reader.login(siae, TestWorld.PASSWORD)).isEqualTo(200);
        System.out.printf("%n%-34s %14s%n", "Requête", "ordres ajoutés");
        var page = told("page de lettres", () -> reader.get("/convergence/letters?about=" + reference));
        var form = told("formulaire d'une tâche", () -> reader.formVariables(task.getId()));
        told("liste des tâches", () -> reader.tasks(reference));
        assertThat(page).as("a page is one person's").isLessThanOrEqualTo(3);
        assertThat(form).isLessThanOrEqualTo(12);
    }

    /** The second of two calls: the first one warms. */
    private long told(String what, Callable<?> request) {
        try {
            request.call();
            var before = ((ContextDataSource) runtime).times();
            request.call();
            var added = ((ContextDataSource) runtime).times() - before;
            System.out.printf("%-34s %14d%n", what, added);
            return added;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void readsAHundredThousandRows() throws Exception {
        owner.jdbc().execute(FILES);
        owner.jdbc().execute(PARCOURS);
        owner.jdbc().execute(WORDS);
        owner.jdbc().execute("analyze person, parcours, thread_entry, file_reach");
        try {
            System.out.printf("%n%-34s %12s %12s %8s%n", "100 000 lignes", "programme ms", "personne ms", "rapport");
            compare("un dossier", "select count(*) from thread_entry where reference = 'BEN-7'", "select count(*) from thread_entry where reference = 'BEN-7'");
            compare("une page de dossiers", "select reference from parcours where siae = 'banc-7' order by opened_on limit 50",
                    "select reference from parcours where siae = 'banc-7' order by opened_on limit 50");
            compare("sa structure", "select count(*) from thread_entry where siae = 'banc-7'", "select count(*) from thread_entry where siae = 'banc-7'");
            compare("sans rien demander", "select count(*) from thread_entry", "select count(*) from thread_entry");
        } finally {
            owner.jdbc().execute("delete from thread_entry where reference like 'BEN-%'");
            owner.jdbc().execute("delete from parcours where reference like 'BEN-%'");
            owner.jdbc().execute("delete from person where id in (select md5('p' || n)::uuid from generate_series(1, 2000) n)");
        }
    }

    private void compare(String what, String free, String closed) throws Exception {
        var programme = measure(() -> context.asProgramme(() -> jdbc.queryForList(free)));
        var person = measure(() -> context.calling("cip@banc-7", List.of(Profession.CIP.group()), List.of("banc-7"), () -> jdbc.queryForList(closed)));
        System.out.printf("%-34s %12.2f %12.2f %8.1f%n", what, programme, person, person / programme);
        assertThat(person).as(what + " in milliseconds").isLessThan(1000);
    }

    private static double measure(Callable<?> reading) throws Exception {
        var times = new double[READINGS];
        for (var at = 0; at < READINGS; at++) {
            var begun = System.nanoTime();
            reading.call();
            times[at] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return times[READINGS / 2];
    }
}
