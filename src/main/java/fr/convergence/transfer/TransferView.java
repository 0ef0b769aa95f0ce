package fr.convergence.transfer;

import java.time.LocalDate;
import java.util.List;

/**
 * A transfer as forms and indicators read it. Fields of later steps are null before.
 *
 * @param siae structure the person comes from
 * @param host structure asked, or the one that took her; null while none is
 * @param words what the person said
 * @param originFilRouge account of who held the thread before the move
 * @param overlapEndsOn last day on which both fils rouges follow her
 * @param returnUntil last day on which she may come back without a new intake
 */
public record TransferView(
        String reference,
        String siae,
        TransferStatus status,
        TransferOrigin origin,
        TransferMotive motive,
        String explanation,
        String words,
        LocalDate plannedOn,
        List<TargetView> targets,
        List<DiscoveryReport> discoveries,
        String host,
        PlannedContract contract,
        String originFilRouge,
        HandOver handOver,
        ThreadCheck threadCheck,
        LocalDate openedOn,
        LocalDate movedOn,
        LocalDate overlapEndsOn,
        LocalDate returnUntil,
        LocalDate closedOn) {}
