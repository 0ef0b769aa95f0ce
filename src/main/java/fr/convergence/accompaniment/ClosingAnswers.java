package fr.convergence.accompaniment;

import fr.convergence.intake.Difficulty;
import fr.convergence.intake.HealthRight;
import fr.convergence.parcours.HousingRung;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the fil rouge writes when the person leaves.
 *
 * @param leftOn last day in the programme, today at the latest
 * @param iae category chosen by the writer; only read when the fact does not give it
 * @param cvg category chosen by the writer; only read when the fact does not give it
 * @param housing where she lives now; null when nobody knows
 * @param comment may be null
 */
public record ClosingAnswers(
        LocalDate leftOn,
        ExitFact fact,
        IaeCategory iae,
        CvgCategory cvg,
        HousingRung housing,
        Set<HealthRight> healthRights,
        Map<Difficulty, Resolution> resolutions,
        List<ObjectiveOutcome> objectives,
        String comment) {}
