package fr.convergence.reexamination;

import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A decision handed over, as it is read. Parts that are not there yet are null.
 *
 * @param decision id of the commission's decision
 * @param decided what the commission decided
 * @param contestableUntil last day on which the person may contest, included
 * @param reviewer account of who was named
 * @param answerDueOn last day of the answer, included
 * @param outcome what the reviewer decided; the commission's own when it was upheld
 * @param answeredBy account of who answered
 */
public record ReexaminationView(
        UUID id,
        UUID decision,
        String session,
        UUID file,
        String reference,
        String siae,
        UUID letter,
        Outcome decided,
        ReexaminationStatus status,
        LocalDate openedOn,
        Handing handing,
        LocalDate contestableUntil,
        Response response,
        String reviewer,
        LocalDate answerDueOn,
        Outcome outcome,
        LocalDate until,
        DecisionReason reason,
        LocalDate trainingEndsOn,
        String explanation,
        List<OfferedAction> actions,
        String answeredBy,
        LocalDate answeredOn,
        UUID answerLetter,
        Handing answerHanding,
        LocalDate closedOn) {}
