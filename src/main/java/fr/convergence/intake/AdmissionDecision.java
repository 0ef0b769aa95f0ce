package fr.convergence.intake;

import java.time.LocalDate;

/**
 * A decision of admission, with its reason.
 *
 * @param alternative what is proposed instead; required to redirect
 * @param recontactOn day wished for the next contact; null leaves it to the rules
 */
public record AdmissionDecision(
        Admission admission, AdmissionReason reason, String explanation, String alternative, LocalDate recontactOn) {}
