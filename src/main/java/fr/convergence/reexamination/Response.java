package fr.convergence.reexamination;

import fr.convergence.encryption.Sealed;
import fr.convergence.renewal.Manner;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What the person says of the decision. @param on day she said it @param words hers @param by account of who noted them */
@Embeddable
public record Response(
        @Column(name = "response_on") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "response_manner") Manner manner,
        @Sealed @Column(name = "response_words") String words,
        @Column(name = "response_by") String by) {}
