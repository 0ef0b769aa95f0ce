package fr.convergence.intake;

import fr.convergence.parcours.HousingRung;
import fr.convergence.parcours.Identity;

/** What a professional tells when referring somebody. Name and e-mail of the orienteur may be null. */
public record ReferralRequest(
        OrienteurKind orienteurKind,
        String orienteurName,
        String orienteurEmail,
        Identity identity,
        HousingRung sleepsAt,
        String wish) {}
