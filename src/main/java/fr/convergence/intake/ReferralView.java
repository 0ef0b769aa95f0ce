package fr.convergence.intake;

import fr.convergence.parcours.HousingRung;
import fr.convergence.parcours.Identity;
import java.time.LocalDate;
import java.util.UUID;

/** A referral as forms read it. Fields of later steps are null before. */
public record ReferralView(
        String reference,
        String siae,
        ReferralStatus status,
        OrienteurKind orienteurKind,
        String orienteurName,
        String orienteurEmail,
        Identity identity,
        HousingRung sleepsAt,
        String wish,
        UUID personId,
        String attachedTo,
        LocalDate receivedOn,
        LocalDate recontactOn,
        int failedContacts,
        Admission decision,
        String explanation,
        String alternative) {}
