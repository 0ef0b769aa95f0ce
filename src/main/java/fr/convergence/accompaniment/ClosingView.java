package fr.convergence.accompaniment;

import fr.convergence.intake.Difficulty;
import fr.convergence.intake.HealthRight;
import fr.convergence.parcours.HousingRung;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An exit report as others read it. What is written later than its status is null.
 *
 * @param housing null when nobody knows
 * @param remark why the direction sent it back; null otherwise
 */
public record ClosingView(
        String reference,
        String siae,
        ClosingStatus status,
        LocalDate openedOn,
        LocalDate leftOn,
        ExitFact fact,
        IaeCategory iae,
        CvgCategory cvg,
        HousingRung housing,
        Set<HealthRight> healthRights,
        Map<Difficulty, Resolution> resolutions,
        List<ObjectiveOutcome> objectives,
        String comment,
        String writtenBy,
        String approvedBy,
        LocalDate approvedOn,
        String remark) {}
