package fr.convergence.renewal;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What the supervisor sees at work: work facts only, nothing of health, housing or justice. */
@Embeddable
public record SupervisorOpinion(
        @Enumerated(EnumType.STRING) @Column(name = "opinion_diligence") Appreciation diligence,
        @Enumerated(EnumType.STRING) @Column(name = "opinion_autonomy") Appreciation autonomy,
        @Enumerated(EnumType.STRING) @Column(name = "opinion_project") Appreciation project,
        @Enumerated(EnumType.STRING) @Column(name = "opinion_favour") Favour favour,
        @Sealed @Column(name = "opinion_facts") String facts,
        @Column(name = "opinion_by") String by,
        @Column(name = "opinion_on") LocalDate on) {}
