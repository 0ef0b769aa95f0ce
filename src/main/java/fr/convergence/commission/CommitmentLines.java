package fr.convergence.commission;

import fr.convergence.directory.StaffDirectory;
import fr.convergence.parcours.French;
import fr.convergence.renewal.EarlierCommitments;
import fr.convergence.renewal.Line;
import fr.convergence.renewal.Source;
import fr.convergence.renewal.SourceKind;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What earlier sessions agreed on, as lines of the file that the next one reads. */
@Component
class CommitmentLines implements EarlierCommitments {

    private final CommitmentService commitments;
    private final StaffDirectory staff;

    CommitmentLines(CommitmentService commitments, StaffDirectory staff) {
        this.commitments = commitments;
        this.staff = staff;
    }

    @Override
    public List<Line> lines(String reference) {
        return commitments.of(reference).stream().map(this::line).toList();
    }

    private Line line(Commitment commitment) {
        var due = commitment.dueOn() == null ? "" : ", au plus tard le " + French.day(commitment.dueOn());
        var text = "Convenu : " + commitment.text() + " (" + staff.nameOf(commitment.owner()) + due + ") — " + became(commitment);
        return Line.past("commitment." + commitment.id(), text,
                new Source(SourceKind.DECISION, commitment.id().toString(), commitment.decidedOn(), null));
    }

    private static String became(Commitment commitment) {
        if (commitment.result() == null) {
            return "suite pas encore relevée";
        }
        var label = commitment.result().label().toLowerCase(Locale.FRENCH);
        return commitment.note() == null ? label : label + " : " + commitment.note();
    }
}
