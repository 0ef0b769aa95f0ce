package fr.convergence.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.calendar.ClockControl;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.Answers;
import fr.convergence.engine.Processes;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with a running phase; the work is cut in the middle. Each step has its own transaction, as at night. */
@ProductTest
class ErasureServiceTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSubjects subjects;

    @Autowired
    private List<ErasureStep> steps;

    @Autowired
    private HoldService holds;

    @Autowired
    private ErasureService erasures;

    @Autowired
    private RetentionRules rules;

    @Autowired
    private ProgrammeClock clock;

    @Autowired
    private ClockControl control;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Processes processes;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private TransactionTemplate transaction;

    private String reference;

    @BeforeEach
    void somebodyIsKnown() {
        control.holdAt(LocalDate.of(2026, 3, 2));
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));
        assertThat(processes.isRunning("accompaniment", reference)).isTrue();
    }

    @AfterEach
    void releaseTheClock() {
        control.release();
    }

    @Test
    void goesOnWhereItStopped() {
        var faults = new AtomicInteger(2);
        var cut = cutAfter(RowErasure.class, faults);
        transaction.executeWithoutResult(status -> cut.ask(reference, ErasureCause.RETENTION, null));
        var id = database.sql("select id from retention_erasure where :reference = any(refs)").param("reference", reference).query(java.util.UUID.class).single();

        for (var night = 0; night < 2; night++) {
            assertThatThrownBy(() -> finish(cut, id)).hasMessage("power cut");
            assertThat(processes.isRunning("accompaniment", reference)).as("what was done stays done").isFalse();
            assertThat(count("parcours")).as("what was cut is as if never begun").isEqualTo(1);
            assertThat(count("parcours_contract")).isEqualTo(1);
        }
        finish(cut, id);
        assertThat(count("parcours")).isZero();
        assertThat(count("parcours_contract")).isZero();
        assertThat(count("register_entry")).isZero();
        assertThat(count("file_reach")).isZero();
        assertThat(database.sql("select finished_on from retention_erasure where id = :id").param("id", id).query(LocalDate.class).single()).isNotNull();
        assertThat(cut.next(id)).as("nothing is left to do").isFalse();
    }

    @Test
    void asksOnceForThePersonWhateverTheReference() {
        erasures.ask(reference, ErasureCause.RETENTION, null);
        erasures.ask(reference, ErasureCause.REQUEST, "DRT-2026-00000");
        assertThat(database.sql("select count(*) from retention_erasure where :reference = any(refs)").param("reference", reference).query(Long.class).single())
                .isEqualTo(1);
        assertThatThrownBy(() -> erasures.ask("CVG-1999-00001", ErasureCause.RETENTION, null)).hasMessageContaining("vérifiez-la");
        assertThat(new ErasureRunner(erasures, rules).run()).as("stopped").isZero();
        assertThat(count("parcours")).isZero();
    }

    @Test
    void letsNobodyRewriteTraces() {
        assertThat(count("register_entry")).isPositive();
        assertThatThrownBy(() -> database.sql("update register_entry set reference = 'EFFACE-x' where reference = :reference").param("reference", reference).update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> transaction.execute(status -> {
            database.sql("select set_config('convergence.erasing', 'on', true)").query(String.class).single();
            return database.sql("delete from register_entry where reference = :reference").param("reference", reference).update();
        })).as("not in an erasure either").hasMessageContaining("append-only");
    }

    private void finish(ErasureService service, java.util.UUID id) {
        while (Boolean.TRUE.equals(transaction.execute(status -> service.next(id)))) {
            // step by step
        }
    }

    private ErasureService cutAfter(Class<?> kind, AtomicInteger faults) {
        var cut = new ArrayList<ErasureStep>();
        for (var step : steps) {
            cut.add(!kind.isInstance(step) ? step : subject -> {
                var rows = step.erase(subject);
                if (faults.getAndDecrement() > 0) {
                    throw new IllegalStateException("power cut");
                }
                return rows;
            });
        }
        return new ErasureService(database, subjects, cut, holds, clock, events);
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table + " where reference = :reference").param("reference", reference).query(Long.class).single();
    }
}
