package fr.convergence.commission.process;

import fr.convergence.commission.Commitment;
import fr.convergence.commission.CommitmentResult;
import fr.convergence.commission.CommitmentService;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What earlier sessions agreed on with a person, as the next session reads it and says whether it was done. */
@Component
class CommitmentRows {

    record Row(String what, CommitmentResult result, String note) {}

    private final CommitmentService commitments;
    private final StaffDirectory staff;

    CommitmentRows(CommitmentService commitments, StaffDirectory staff) {
        this.commitments = commitments;
        this.staff = staff;
    }

    List<Row> rows(String reference) {
        return commitments.of(reference).stream().map(this::row).toList();
    }

    private Row row(Commitment commitment) {
        return new Row(commitment.text() + " (" + staff.nameOf(commitment.owner()) + ", au plus tard le " + French.day(commitment.dueOn()) + ")",
                commitment.result(), commitment.note());
    }

    /** Keeps what changed. Rows come back in the order they were shown; null when the form showed none. */
    void answer(String reference, List<Row> rows, String by) {
        if (rows == null) {
            return;
        }
        var known = commitments.of(reference);
        Refusal.unless(rows.stream().map(Row::what).toList().equals(known.stream().map(this::row).map(Row::what).toList()),
                "Ce qui avait été convenu a changé entre-temps : rafraîchissez votre liste.");
        for (var rank = 0; rank < rows.size(); rank++) {
            var said = rows.get(rank);
            var before = known.get(rank);
            var note = said.note() == null || said.note().isBlank() ? null : said.note().strip();
            if (said.result() != before.result() || !Objects.equals(note, before.note())) {
                commitments.answer(before.id(), said.result(), note, by);
            }
        }
    }
}
