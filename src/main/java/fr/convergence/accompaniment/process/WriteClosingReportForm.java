package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.AccompanimentService;
import fr.convergence.accompaniment.ClosingAnswers;
import fr.convergence.accompaniment.ClosingService;
import fr.convergence.accompaniment.ClosingView;
import fr.convergence.accompaniment.CvgCategory;
import fr.convergence.accompaniment.ExitClass;
import fr.convergence.accompaniment.ExitFact;
import fr.convergence.accompaniment.IaeCategory;
import fr.convergence.accompaniment.ObjectiveOutcome;
import fr.convergence.accompaniment.ObjectiveResult;
import fr.convergence.accompaniment.ObjectiveView;
import fr.convergence.accompaniment.Resolution;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.Option;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.intake.Difficulty;
import fr.convergence.intake.HealthRight;
import fr.convergence.parcours.HousingRung;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** «Établir le bilan de sortie»: objective by objective, and the facts from which both nomenclatures are derived. */
@Component
class WriteClosingReportForm implements TaskForm<WriteClosingReportForm.Answer> {

    private static final String UNKNOWN = "UNKNOWN";
    private static final String TO_CHOOSE = "à saisir";

    record Answer(
            String leaves, LocalDate leftOn, ExitFact exitFact, IaeCategory iae, CvgCategory cvg, List<ObjectiveRow> objectives,
            String housing, Set<HealthRight> healthRights, List<DifficultyRow> difficulties, String comment) {

        ClosingAnswers answers() {
            Refusal.when(housing == null, "Indiquez où vit la personne en sortant ; « Ne sait pas » est une réponse.");
            return new ClosingAnswers(leftOn, exitFact, iae, cvg, UNKNOWN.equals(housing) ? null : HousingRung.valueOf(housing),
                    healthRights == null ? Set.of() : healthRights, resolutions(),
                    objectives == null ? List.of() : objectives.stream().map(ObjectiveRow::outcome).toList(), comment);
        }

        private Map<Difficulty, Resolution> resolutions() {
            var resolutions = new EnumMap<Difficulty, Resolution>(Difficulty.class);
            if (difficulties != null) {
                difficulties.forEach(row -> resolutions.put(row.known(), row.resolution()));
            }
            return resolutions;
        }
    }

    record ObjectiveRow(int objective, String label, ObjectiveResult result, String why) {

        ObjectiveOutcome outcome() {
            return new ObjectiveOutcome(objective, result, why);
        }
    }

    record DifficultyRow(String difficulty, Resolution resolution) {

        Difficulty known() {
            return Arrays.stream(Difficulty.values())
                    .filter(candidate -> candidate.label().equals(difficulty))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("Une difficulté de la liste a changé : rouvrez la tâche."));
        }
    }

    record ClassRow(ExitFact fact, String iae, String cvg, boolean chooseIae, boolean chooseCvg) {}

    private final ClosingService closing;
    private final AccompanimentService accompaniment;
    private final ParcoursService parcours;

    WriteClosingReportForm(ClosingService closing, AccompanimentService accompaniment, ParcoursService parcours) {
        this.closing = closing;
        this.accompaniment = accompaniment;
        this.parcours = parcours;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var shown = new HashMap<String, Object>();
        shown.put("personText", parcours.view(task.reference()).person().shortName());
        shown.put("reference", task.reference());
        shown.put("factOptions", Arrays.stream(ExitFact.values()).map(fact -> new Option(fact.name(), fact.label())).toList());
        shown.put("classes", closing.classes().stream().map(WriteClosingReportForm::row).toList());
        var report = accompaniment.closing(task.reference()).orElseThrow(() -> new Refusal("Aucun bilan n'est ouvert : rafraîchissez votre liste."));
        shown.put("remarkText", Objects.requireNonNullElse(report.remark(), ""));
        shown.put("objectives", objectives(accompaniment.plan(task.reference(), task.userId()).objectives(), report));
        shown.put("difficulties", closing.difficultiesAtEntry(task.reference()).stream()
                .map(difficulty -> new DifficultyRow(difficulty.label(), report.resolutions().get(difficulty)))
                .toList());
        if (report.fact() != null) {
            shown.put("leftOn", report.leftOn());
            shown.put("exitFact", report.fact());
            shown.put("iae", report.iae());
            shown.put("cvg", report.cvg());
            shown.put("housing", report.housing() == null ? UNKNOWN : report.housing().name());
            shown.put("healthRights", report.healthRights());
            shown.put("comment", report.comment());
        }
        return shown;
    }

    private static ClassRow row(ExitClass known) {
        return new ClassRow(known.fact(), known.iae() == null ? TO_CHOOSE : known.iae().label(),
                known.cvg() == null ? TO_CHOOSE : known.cvg().label(), known.iae() == null, known.cvg() == null);
    }

    private static List<ObjectiveRow> objectives(List<ObjectiveView> objectives, ClosingView report) {
        var told = report.objectives().stream().collect(Collectors.toMap(ObjectiveOutcome::objective, outcome -> outcome));
        return objectives.stream()
                .map(objective -> {
                    var outcome = told.get(objective.number());
                    return new ObjectiveRow(objective.number(), objective.label(), outcome == null ? null : outcome.result(),
                            outcome == null ? null : outcome.why());
                })
                .toList();
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var leaving = "yes".equals(answer.leaves());
        if (leaving) {
            closing.write(task.reference(), answer.answers(), task.userId());
        } else {
            closing.giveUp(task.reference(), task.siae());
        }
        return Answers.of(AccompanimentProcess.LEAVING, leaving);
    }
}
