package fr.convergence.pass;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A request for a prolongation as it is read. What has not happened yet is null.
 *
 * @param reminders how often the prescriber was to be reminded
 * @param lastCallOn day of the last reminder or alert
 * @param grantedUntil new last day of the PASS
 * @param withdrawnBecause what was written when people gave the request up
 */
public record ExtensionView(
        UUID id,
        UUID passId,
        String reference,
        String siae,
        ExtensionStatus status,
        ExtensionReason wantedReason,
        LocalDate wantedUntil,
        LocalDate openedOn,
        Declaration declaration,
        List<ReportLine> report,
        int reminders,
        LocalDate lastCallOn,
        LocalDate grantedUntil,
        LocalDate answeredOn,
        Denial denial,
        String withdrawnBecause,
        LocalDate closedOn) {}
