package fr.convergence.term;

import fr.convergence.renewal.CalendarStep;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A step that was done.
 *
 * @param term last day of the contract for which it was
 * @param plannedOn day the calendar gave it
 */
@Embeddable
public record StepDone(
        @Enumerated(EnumType.STRING) @Column(name = "step") CalendarStep step, LocalDate term, LocalDate plannedOn, LocalDate doneOn) {}
