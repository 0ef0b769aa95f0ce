package fr.convergence.intake.process;

import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.Readers;
import fr.convergence.confidentiality.Sensitivity;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.intake.Difficulty;
import fr.convergence.intake.HealthRight;
import fr.convergence.intake.IntakeService;
import fr.convergence.intake.Jobless;
import fr.convergence.intake.Level;
import fr.convergence.intake.Resources;
import fr.convergence.intake.Situation;
import fr.convergence.parcours.HousingRung;
import fr.convergence.rules.Refusal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** «Évaluer la situation avec la personne»: eight difficulties, housing, rights, resources; no diagnosis. */
@Component
class AssessSituationForm implements TaskForm<AssessSituationForm.Answer> {

    record Answer(
            String met, Level literacy, Level health, Level housing, Level rights, Level debts, Level justice, Level availability,
            Level mobility, HousingRung livesIn, Resources resources, Jobless jobless, Integer pastPassMonthsAgo,
            Set<HealthRight> healthRights, Boolean streetExperience, String strengths) {

        Situation situation() {
            Refusal.when(Stream.of(literacy, health, housing, rights, debts, justice, availability, mobility, livesIn, resources, jobless)
                            .anyMatch(Objects::isNull),
                    "Renseignez les huit difficultés, le logement, les ressources et la durée sans emploi ; « Ne sait pas » est une réponse.");
            var levels = new EnumMap<Difficulty, Level>(Difficulty.class);
            levels.put(Difficulty.LITERACY, literacy);
            levels.put(Difficulty.HEALTH, health);
            levels.put(Difficulty.HOUSING, housing);
            levels.put(Difficulty.RIGHTS, rights);
            levels.put(Difficulty.DEBTS, debts);
            levels.put(Difficulty.JUSTICE, justice);
            levels.put(Difficulty.AVAILABILITY, availability);
            levels.put(Difficulty.MOBILITY, mobility);
            return new Situation(levels, livesIn, resources, jobless, pastPassMonthsAgo,
                    healthRights == null ? Set.of() : healthRights, Boolean.TRUE.equals(streetExperience), strengths);
        }
    }

    private final IntakeService intake;
    private final Confidentiality confidentiality;
    private final Readers readers;

    AssessSituationForm(IntakeService intake, Confidentiality confidentiality, Readers readers) {
        this.intake = intake;
        this.confidentiality = confidentiality;
        this.readers = readers;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var referral = intake.view(task.reference());
        var shown = new HashMap<String, Object>();
        shown.put("personText", referral.identity().shortName());
        shown.put("reference", task.reference());
        shown.put("orientationText", "Orientation : " + referral.orienteurKind().label() + ".");
        shown.put("wish", referral.wish());
        var reader = readers.in(task.siae(), task.userId());
        intake.situation(task.reference()).ifPresent(last -> {
            last.difficulties().forEach((difficulty, level) -> {
                if (confidentiality.view(reader, difficulty.domain(), Sensitivity.LEVEL, false).isFull()) {
                    shown.put(difficulty.name().toLowerCase(java.util.Locale.ROOT), level);
                }
            });
            shown.put("livesIn", last.housing());
            shown.put("resources", last.resources());
            shown.put("jobless", last.jobless());
        });
        shown.putIfAbsent("livesIn", referral.sleepsAt());
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        if (!"yes".equals(answer.met())) {
            return Answers.of(IntakeProcess.MET, false);
        }
        intake.assess(task.reference(), answer.situation(), task.userId());
        return Answers.of(IntakeProcess.MET, true);
    }
}
