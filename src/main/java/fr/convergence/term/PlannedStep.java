package fr.convergence.term;

import fr.convergence.renewal.CalendarStep;
import java.time.LocalDate;

/** The step that comes next. @param day that the calendar gives it @param on when it is done: that day, or today when it is past */
public record PlannedStep(CalendarStep step, LocalDate day, LocalDate on) {}
