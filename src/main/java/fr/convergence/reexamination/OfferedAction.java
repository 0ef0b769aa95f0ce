package fr.convergence.reexamination;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What is proposed to the person with the answer. @param owner account of who takes care of it @param dueOn last day, included */
@Embeddable
public record OfferedAction(@Sealed String action, String owner, LocalDate dueOn) {}
