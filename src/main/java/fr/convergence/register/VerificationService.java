package fr.convergence.register;

import fr.convergence.database.DatabaseContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes the whole chain: an altered, removed or moved line, a lost tail, a content that left without being told. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class VerificationService {

    private static final int FETCH = 2000;
    private static final int MOST_FAULTS = 20;

    private final JdbcTemplate database;
    private final SealingService sealing;
    private final DatabaseContext context;

    VerificationService(JdbcTemplate database, SealingService sealing, DatabaseContext context) {
        this.database = new JdbcTemplate(database.getDataSource());
        this.database.setFetchSize(FETCH);
        this.sealing = sealing;
        this.context = context;
    }

    /** Verifies against the anchors the database keeps. */
    Verification verify() {
        return verify(List.of());
    }

    /** @param told anchors that were told outside: in a mail to the DPO, in the log */
    Verification verify(List<Anchor> told) {
        return context.beyondReach(() -> walk(told));
    }

    private Verification walk(List<Anchor> told) {
        var anchors = new ArrayList<>(sealing.anchors());
        anchors.addAll(told);
        var walk = new Walk(anchors, pruned());
        database.query("select " + Line.COLUMNS + " from register_entry where position is not null order by position",
                (RowCallbackHandler) row -> walk.pass(Line.of(row, 0)));
        return walk.end(sealing.waiting());
    }

    private Positions pruned() {
        var pruned = new Positions();
        database.query("select changes from register_entry where kind = 'PRUNING'", row -> {
            pruned.add(Positions.of(row.getString(1)));
        });
        return pruned;
    }

    /** One walk along the chain. */
    private static final class Walk {

        private final Map<Long, List<Anchor>> anchors = new HashMap<>();
        private final Positions prunedByRule;
        private final List<String> faults = new ArrayList<>();
        private Anchor head = new Anchor(0, Seal.beginning());
        private long sealed;
        private long pruned;

        Walk(List<Anchor> anchors, Positions prunedByRule) {
            anchors.forEach(anchor -> this.anchors.computeIfAbsent(anchor.position(), position -> new ArrayList<>()).add(anchor));
            this.prunedByRule = prunedByRule;
        }

        void pass(Line line) {
            var expected = head.position() + 1;
            if (line.position() != expected) {
                fault("il manque la ligne " + expected + (line.position() == expected + 1 ? "" : " à " + (line.position() - 1)));
            } else if (!Arrays.equals(line.hash(), Seal.hash(head.hash(), expected, line.digest()))) {
                fault("la ligne " + expected + " ne suit pas la précédente");
            }
            content(line);
            head = new Anchor(line.position(), line.hash());
            sealed++;
            for (var anchor : anchors.getOrDefault(line.position(), List.of())) {
                if (!anchor.equals(head)) {
                    fault("la ligne " + line.position() + " n'a plus l'empreinte annoncée");
                }
            }
            anchors.remove(line.position());
        }

        private void content(Line line) {
            if (line.isPruned()) {
                pruned++;
                if (!prunedByRule.contains(line.position())) {
                    fault("la ligne " + line.position() + " a perdu son contenu sans que le registre le dise");
                }
            } else if (!Arrays.equals(line.digest(), Seal.digest(line))) {
                fault("la ligne " + line.position() + " a été modifiée");
            }
        }

        private void fault(String sentence) {
            if (faults.size() < MOST_FAULTS) {
                faults.add(sentence);
            }
        }

        Verification end(long waiting) {
            anchors.keySet().stream().filter(position -> position > head.position()).max(Long::compare)
                    .ifPresent(position -> fault("la fin du registre a disparu : elle allait au moins jusqu'à la ligne " + position));
            return new Verification(sealed, pruned, waiting, sealed == 0 ? null : head, List.copyOf(faults));
        }
    }
}
