package fr.convergence.register;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.database.DatabaseContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chains the lines that have been committed, one node at a time. Positions are given here and nowhere else: they have no gap,
 * whatever transactions were rolled back, and nobody who reads or writes a file ever waits for another.
 */
@Service
@Transactional
class SealingService {

    private static final long LOCK = 0x52656769L;
    /** Lines sealed at once, at most. */
    static final int BATCH = 2000;

    private final JdbcTemplate database;
    private final ProgrammeClock clock;
    private final DatabaseContext context;

    SealingService(JdbcTemplate database, ProgrammeClock clock, DatabaseContext context) {
        this.database = database;
        this.clock = clock;
        this.context = context;
    }

    /** Seals what waits, two thousand lines at most. @return lines sealed; none when another node is at it */
    public int sealNext() {
        if (!Boolean.TRUE.equals(database.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK))) {
            return 0;
        }
        var waiting = database.query(
                "select " + Line.COLUMNS + " from register_entry where position is null order by seq limit " + BATCH, Line::of);
        if (waiting.isEmpty()) {
            return 0;
        }
        var head = head().orElse(new Anchor(0, Seal.beginning()));
        var seals = new ArrayList<Object[]>();
        for (var line : waiting) {
            var digest = Seal.digest(line);
            head = new Anchor(head.position() + 1, Seal.hash(head.hash(), head.position() + 1, digest));
            seals.add(new Object[] {head.position(), digest, head.hash(), line.seq()});
        }
        database.batchUpdate("update register_entry set position = ?, digest = ?, hash = ? where seq = ?", seals);
        return waiting.size();
    }

    /** Seals all that waits, once no other node is at it any more: the caller's transaction then holds the seal until its end. */
    void sealAll() {
        database.query("select pg_advisory_xact_lock(?)", (RowCallbackHandler) row -> { }, LOCK);
        var sealed = sealNext();
        while (sealed > 0) {
            sealed = sealNext();
        }
    }

    /** Head of the chain; empty while nothing is sealed. */
    @Transactional(readOnly = true)
    public Optional<Anchor> head() {
        return context.beyondReach(() -> database.query(
                "select position, hash from register_entry where position is not null order by position desc limit 1",
                (row, number) -> new Anchor(row.getLong(1), row.getBytes(2)))).stream().findFirst();
    }

    /** Lines that wait for their seal. */
    @Transactional(readOnly = true)
    public long waiting() {
        return context.beyondReach(() -> database.queryForObject("select count(*) from register_entry where position is null", Long.class));
    }

    /** Keeps the head of today, once a day. @return the head; empty when today has its anchor, or nothing is sealed */
    public Optional<Anchor> anchor() {
        return head().filter(head -> database.update(
                        "insert into register_anchor (day, position, hash) values (?, ?, ?) on conflict (day) do nothing",
                        clock.today(), head.position(), head.hash()) == 1);
    }

    /** All anchors, the oldest first. */
    @Transactional(readOnly = true)
    public List<Anchor> anchors() {
        return context.beyondReach(() -> database.query("select position, hash from register_anchor order by day",
                (row, number) -> new Anchor(row.getLong(1), row.getBytes(2))));
    }
}
