package fr.convergence.confidentiality;

import fr.convergence.engine.deploy.ModelsDeployed;
import fr.convergence.engine.rights.Profession;
import fr.convergence.parcours.Domain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the tables out for the database's own check, line by line: what each profession may see at most. The database does not
 * know who is named on a parcours nor who carries an action; it closes what no member of the profession may ever see.
 */
@Component
@Transactional
public class LineRegister {

    /** What the database closes by itself: words. The rest stands in rows that tell more than one thing. */
    private static final Sensitivity CLOSED = Sensitivity.WORDS;

    private static final String UPSERT = """
            insert into confidentiality_line (profession, domain, sensitivity, consent, view) values (?, ?, ?, ?, ?)
            on conflict (profession, domain, sensitivity, consent) do update set view = excluded.view
            """;

    private final Confidentiality confidentiality;
    private final Readers readers;
    private final JdbcTemplate database;

    LineRegister(Confidentiality confidentiality, Readers readers, JdbcTemplate database) {
        this.confidentiality = confidentiality;
        this.readers = readers;
        this.database = database;
    }

    /** Tables may have changed: what is written out follows them. */
    @EventListener
    public void on(ModelsDeployed deployed) {
        var wanted = lines();
        var written = new HashMap<Key, String>();
        database.query("select profession, domain, sensitivity, consent, view from confidentiality_line", row -> {
            written.put(new Key(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)), row.getString(5));
        });
        var changed = new ArrayList<Object[]>();
        wanted.forEach((key, view) -> {
            if (!view.name().equals(written.remove(key))) {
                changed.add(new Object[] {key.profession(), key.domain(), key.sensitivity(), key.consent(), view.name()});
            }
        });
        database.batchUpdate(UPSERT, changed);
        database.batchUpdate("delete from confidentiality_line where profession = ? and domain = ? and sensitivity = ? and consent = ?",
                written.keySet().stream().map(gone -> new Object[] {gone.profession(), gone.domain(), gone.sensitivity(), gone.consent()}).toList());
    }

    private Map<Key, View> lines() {
        var lines = new TreeMap<Key, View>();
        for (var profession : Profession.values()) {
            for (var domain : Domain.values()) {
                for (var consent : List.of(true, false)) {
                    lines.put(new Key(profession.group(), domain.name(), CLOSED.name(), consent), atMost(profession, domain, consent));
                }
            }
        }
        return lines;
    }

    /** Named on the parcours or not, whichever shows more. */
    private View atMost(Profession profession, Domain domain, boolean consent) {
        return Stream.of(true, false)
                .map(named -> Subject.as(readers.kind(profession.group(), domain, named)))
                .map(reader -> confidentiality.view(reader, domain, CLOSED, consent))
                .reduce(View.NOTHING, View::or);
    }

    /** In the order of writing, the same on every node: two that start together never wait for each other in a circle. */
    private record Key(String profession, String domain, String sensitivity, boolean consent) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return (profession + domain + sensitivity + consent).compareTo(other.profession + other.domain + other.sensitivity + other.consent);
        }
    }
}
