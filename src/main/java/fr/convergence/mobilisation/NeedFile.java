package fr.convergence.mobilisation;

import fr.convergence.parcours.Domain;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A need with all that is written about it, for the forms of those who follow its domain; nobody else reads it. Parts of
 * later steps are null before.
 *
 * @param description the need as it was expressed
 * @param alternatives codes of the operators to ask next, in their order
 * @param startedOn day on which an operator effectively began
 */
public record NeedFile(
        UUID id,
        String reference,
        String siae,
        Domain domain,
        NeedStatus status,
        String description,
        LocalDate expressedOn,
        Qualification qualification,
        Sleep sleep,
        List<String> alternatives,
        LocalDate startedOn,
        NeedResult result,
        List<Benefit> benefits,
        LocalDate closedOn,
        List<DiaryLine> diary) {

    /** When an answer is useful; within the month as long as nobody has said. */
    public Urgency urgency() {
        return qualification == null ? Urgency.SOON : qualification.urgency();
    }
}
