package fr.convergence.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** For whom the engine asks the database: a form for its reader, a step of the model for the programme. */
@ProductTest
class StepsAsProgrammeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private Processes processes;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private NoticeService notices;

    @Autowired
    private Desk desk;

    @Autowired
    private TimeMachine time;

    @Autowired
    private JobsAsProgramme jobs;

    @Autowired
    private ThreadPoolTaskScheduler scheduler;

    @LocalServerPort
    private int port;

    private String reference;
    private String instance;

    @BeforeEach
    void anAccompanimentOfTheCanal() {
        time.holdAt(TODAY);
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY.minusMonths(1), TODAY.plusMonths(11));
        instance = desk.phase("accompaniment", reference).getId();
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void aJobWorksOnAThreadThatSaysNothing() throws Exception {
        var waiting = management.createJobQuery().processInstanceId(instance).withRetriesLeft().list();
        assertThat(waiting).as("steps that wait for a thread").isNotEmpty();
        alone(() -> {
            assertThat(isKnown()).isFalse();
            for (var job : waiting.stream().filter(job -> job.getDuedate() == null || !job.getDuedate().toInstant().isAfter(TODAY.atTime(10, 0).toInstant(java.time.ZoneOffset.UTC))).toList()) {
                management.executeJob(job.getId());
            }
            assertThat(isKnown()).as("nothing is left on the thread").isFalse();
            return null;
        });
        assertThat(management.createJobQuery().processInstanceId(instance).withException().count()).isZero();
    }

    @Test
    void aFormSeenByNobodyShowsNobody() throws Exception {
        time.runPending(instance);
        var task = tasks.createTaskQuery().processInstanceId(instance).list().get(0);
        var hers = desk.read(task, desk.someoneFor(task)).toString();
        assertThat(hers).contains("Prénom");
        var seen = alone(() -> {
            try {
                return desk.read(task, "inconnu").toString();
            } catch (RuntimeException refused) {
                return "refused";
            }
        });
        assertThat(seen).isEqualTo("refused");
    }

    @Test
    void aTaskGivenToTheWrongStructureShowsNothingOfTheFile() {
        var strayed = processes.start("accompaniment", reference, TestWorld.JARDIN, Answers.none());
        time.runPending(strayed);
        var task = tasks.createTaskQuery().processInstanceId(strayed).list().get(0);
        var reader = desk.someoneFor(task).replace(TestWorld.CANAL, TestWorld.JARDIN);
        tasks.setAssignee(task.getId(), reader);
        var refused = catchThrowable(() -> desk.read(task, reader));
        assertThat(refused).as("her right to the task is in order; the file is not hers").hasMessageContaining("Aucun parcours");
        runtime.deleteProcessInstance(strayed, "test");
    }

    @Test
    void twoPeopleOfTwoStructuresNeverReadForEachOther() throws Exception {
        var ours = client(TestWorld.CANAL);
        var theirs = client(TestWorld.JARDIN);
        var path = "/convergence/letters?about=" + reference;
        notices.letter(reference, "Un courrier", List.of("Contenu réservé."));
        var threads = Executors.newFixedThreadPool(8);
        try {
            var answers = new ArrayList<Future<String>>();
            for (var turn = 0; turn < 60; turn++) {
                var client = turn % 2 == 0 ? ours : theirs;
                answers.add(threads.submit(() -> client.get(path).body()));
            }
            for (var turn = 0; turn < answers.size(); turn++) {
                var body = answers.get(turn).get(1, TimeUnit.MINUTES);
                assertThat(body).as("turn %d", turn).matches(turn % 2 == 0 ? ".*Un courrier.*" : "\\[]");
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void threadsOfJobsAndOfSchedulesAreTheProgrammes() throws Exception {
        var executor = new ThreadPoolTaskExecutor();
        jobs.postProcessBeforeInitialization(executor, "camundaTaskExecutor");
        executor.initialize();
        try {
            assertThat(isSetOn(executor::execute)).isTrue();
        } finally {
            executor.shutdown();
        }
        assertThat(isSetOn(scheduler::execute)).isTrue();
        assertThat(isSetOn(work -> new Thread(work).start())).as("any other thread").isFalse();
    }

    /** What the database itself takes this thread for. */
    private boolean isKnown() {
        return Boolean.TRUE.equals(jdbc.queryForObject("select convergence_somebody()", Boolean.class));
    }

    private boolean isSetOn(java.util.function.Consumer<Runnable> threads) throws InterruptedException {
        var set = new AtomicBoolean();
        var done = new CountDownLatch(1);
        threads.accept(() -> {
            set.set(isKnown());
            done.countDown();
        });
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        return set.get();
    }

    private TasklistClient client(String siae) {
        var client = new TasklistClient(port);
        assertThat(client.login(TestWorld.account(Profession.CIP, siae), TestWorld.PASSWORD)).isEqualTo(200);
        return client;
    }

    private static <T> T alone(Callable<T> step) throws Exception {
        var thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(step).get(1, TimeUnit.MINUTES);
        } finally {
            thread.shutdown();
        }
    }
}
