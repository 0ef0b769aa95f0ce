package fr.convergence.reexamination;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What is proposed to the person with the answer. @param owner account of who takes care of it @param dueOn last day, included */
@Embeddable
public record OfferedAction(String action, String owner, LocalDate dueOn) {}
