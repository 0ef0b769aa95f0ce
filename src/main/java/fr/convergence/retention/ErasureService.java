package fr.convergence.retention;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.rules.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets people, one at a time, step by step. Each step is a transaction with its mark: after a fault the work goes on
 * where it stopped, and what was done is not done again.
 */
@Service
@Transactional
public class ErasureService {

    private final JdbcClient database;
    private final DataSubjects subjects;
    private final List<ErasureStep> steps;
    private final HoldService holds;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    ErasureService(JdbcClient database, DataSubjects subjects, List<ErasureStep> steps, HoldService holds, ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.database = database;
        this.subjects = subjects;
        this.steps = steps;
        this.holds = holds;
        this.clock = clock;
        this.events = events;
    }

    /** Who stands behind a reference; empty when nobody does. */
    @Transactional(readOnly = true)
    public Optional<DataSubject> subject(String reference) {
        return subjects.of(reference);
    }

    /**
     * Asks for somebody to be forgotten; asked twice, it is done once. The work itself is done soon after, outside.
     *
     * @param request number of her request; null when her time is over
     * @throws Refusal when a hold stops it, or when nobody has this reference
     */
    public void ask(String reference, ErasureCause cause, String request) {
        var subject = subjects.of(reference).orElseThrow(() -> new Refusal("Aucun dossier ne porte cette référence : vérifiez-la."));
        Refusal.when(holds.isHeld(subject.references()), "L'effacement de ce dossier est suspendu : levez d'abord la suspension.");
        var waiting = database.sql("select count(*) from retention_erasure where finished_on is null and refs && cast(:refs as text[])")
                .param("refs", array(subject.references())).query(Long.class).single();
        if (waiting == 0) {
            database.sql("""
                            insert into retention_erasure (id, cause, request, person_id, refs, done, erased_rows, asked_on)
                            values (:id, :cause, :request, :person, cast(:refs as text[]), 0, 0, :today)
                            """)
                    .param("id", UUID.randomUUID()).param("cause", cause.name()).param("request", request)
                    .param("person", subject.person()).param("refs", array(subject.references())).param("today", clock.today())
                    .update();
        }
    }

    /** Those who wait to be forgotten, the first asked first. @param most how many at once */
    @Transactional(readOnly = true)
    public List<UUID> unfinished(int most) {
        return database.sql("select id from retention_erasure where finished_on is null order by asked_on, id limit :most")
                .param("most", most).query(UUID.class).list();
    }

    /**
     * Does the next step for one of them.
     *
     * @return whether there is more to do; no, too, when another node is at it
     */
    public boolean next(UUID id) {
        var taken = database.sql("""
                        select id, request, person_id, refs, done from retention_erasure
                        where id = :id and finished_on is null for update skip locked
                        """)
                .param("id", id).query(ErasureService::erasure).optional();
        if (taken.isEmpty()) {
            return false;
        }
        var erasure = taken.get();
        if (erasure.done() == steps.size()) {
            finish(erasure);
            return false;
        }
        if (holds.isHeld(erasure.subject().references())) {
            return false;
        }
        // What never changes may change for this, and for the length of this transaction only.
        database.sql("select set_config('convergence.erasing', 'on', true)").query(String.class).single();
        var rows = steps.get(erasure.done()).erase(erasure.subject());
        database.sql("update retention_erasure set done = done + 1, erased_rows = erased_rows + :rows where id = :id")
                .param("rows", rows).param("id", id).update();
        return true;
    }

    private void finish(Erasure erasure) {
        database.sql("update retention_erasure set refs = null, person_id = null, finished_on = :today where id = :id")
                .param("today", clock.today()).param("id", erasure.id()).update();
        if (erasure.request() != null) {
            events.publishEvent(new ErasureDone(erasure.request()));
        }
    }

    private static Erasure erasure(ResultSet row, int rank) throws SQLException {
        return new Erasure(row.getObject("id", UUID.class), row.getString("request"),
                new DataSubject(row.getObject("person_id", UUID.class), Set.of((String[]) row.getArray("refs").getArray())), row.getInt("done"));
    }

    private static String array(Set<String> references) {
        return "{" + String.join(",", references) + "}";
    }
}
