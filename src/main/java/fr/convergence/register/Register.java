package fr.convergence.register;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.rights.Ledger;
import fr.convergence.engine.rights.NotWrittenDown;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of what was read and written. A line is written in the caller's transaction and waits there for nobody: it is
 * sealed behind the others a few seconds later, see {@link SealingService}.
 */
@Service
@Transactional
public class Register implements Ledger {

    /** Stands for an account when the programme itself acts. */
    public static final String PROGRAMME = "programme";

    private static final String INSERT = """
            insert into register_entry (salt, at, kind, account, professions, reference, element, purpose, changes)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final List<Kind> PRUNED = List.of(Kind.READ, Kind.WRITE, Kind.CHANGE, Kind.OPERATION, Kind.SIGN_IN);
    private static final int LONGEST_ELEMENT = 80;

    private final JdbcTemplate database;
    private final Readings readings;
    private final Pruning pruning;
    private final SealingService sealing;
    private final ProgrammeClock clock;

    Register(JdbcTemplate database, Readings readings, Pruning pruning, SealingService sealing, ProgrammeClock clock) {
        this.database = database;
        this.readings = readings;
        this.pruning = pruning;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** @throws NotWrittenDown when the line cannot be written: what it tells must then not happen */
    public void append(Entry entry) {
        append(List.of(entry));
    }

    /** Drops the content of lines that reached their term, some twenty thousand of each kind at most. @return lines emptied */
    int prune() {
        var emptied = 0;
        for (var kind : PRUNED) {
            var before = clock.instant().atZone(ProgrammeClock.PARIS).minusMonths(pruning.monthsOf(kind)).toOffsetDateTime();
            emptied += pruning.empty("kind = ? and at < ?", kind.name(), before);
        }
        return emptied;
    }

    /** Several lines at once. @throws NotWrittenDown when one of them cannot be written */
    public void append(List<Entry> entries) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        var rows = entries.stream()
                .map(entry -> new Object[] {entry.salt(), at, entry.kind().name(), entry.account() == null ? PROGRAMME : entry.account(),
                    professions(entry), entry.reference(), shortened(entry.element()), entry.purpose(), entry.changes()})
                .toList();
        try {
            database.batchUpdate(INSERT, rows);
        } catch (DataAccessException refused) {
            throw new NotWrittenDown(refused);
        }
        entries.stream().map(Entry::reference).forEach(SubjectOfTransaction::note);
    }

    /**
     * Who read a file and who validated a form of it, the latest first, as far back as lines are kept. For the person's access
     * and for who answers for the file: the caller has checked the reader's right.
     *
     * @param reference parcours
     */
    @Transactional(readOnly = true)
    public List<Reading> readsOf(String reference) {
        return readsOf(reference, Integer.MAX_VALUE);
    }

    /** The same, the latest ones only. */
    @Transactional(readOnly = true)
    public List<Reading> readsOf(String reference, int atMost) {
        return database.query("select " + Line.COLUMNS + " from register_entry where reference = ? and kind in ('READ', 'WRITE')"
                        + " order by at desc, seq desc limit ?", Line::of, reference, atMost).stream()
                .map(readings::of)
                .toList();
    }

    /**
     * Empties all that was kept of a file, at the erasure of its person: who read it, who wrote in it, what changed. The chain
     * stays. Lines that wait for their seal are sealed first; done again, it empties what came since.
     *
     * @return lines emptied
     */
    public int forget(String reference) {
        sealing.sealAll();
        var emptied = 0;
        var some = pruning.empty("reference = ?", reference);
        while (some > 0) {
            emptied += some;
            some = pruning.empty("reference = ?", reference);
        }
        return emptied;
    }

    @Override
    public void write(Ledger.Note note) {
        append(new Entry(Kind.valueOf(note.action().name()), note.account(), note.professions(), note.reference(), note.element(),
                note.purpose(), note.values()));
    }

    private static String professions(Entry entry) {
        return entry.professions().isEmpty() ? null : String.join(",", new TreeSet<>(entry.professions()));
    }

    private static String shortened(String element) {
        return element.length() <= LONGEST_ELEMENT ? element : element.substring(0, LONGEST_ELEMENT);
    }
}
