package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.AccompanimentService;
import fr.convergence.accompaniment.ClosingService;
import fr.convergence.accompaniment.ClosingView;
import fr.convergence.accompaniment.ObjectiveOutcome;
import fr.convergence.accompaniment.ObjectiveView;
import fr.convergence.accompaniment.Resolution;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** «Approuver le bilan de sortie»: somebody else than its writer reads it. */
@Component
class ApproveClosingReportForm implements TaskForm<ApproveClosingReportForm.Answer> {

    record Answer(String approved, String remark) {}

    record Row(String label, String result, String why) {}

    private final ClosingService closing;
    private final AccompanimentService accompaniment;
    private final ParcoursService parcours;
    private final StaffDirectory staff;

    ApproveClosingReportForm(ClosingService closing, AccompanimentService accompaniment, ParcoursService parcours, StaffDirectory staff) {
        this.closing = closing;
        this.accompaniment = accompaniment;
        this.parcours = parcours;
        this.staff = staff;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var report = accompaniment.closing(task.reference()).orElseThrow(() -> new Refusal("Aucun bilan n'est à approuver : rafraîchissez votre liste."));
        return Map.ofEntries(
                Map.entry("personText", parcours.view(task.reference()).person().shortName()),
                Map.entry("reference", task.reference()),
                Map.entry("authorText", staff.nameOf(report.writtenBy())),
                Map.entry("leftOnText", French.day(report.leftOn())),
                Map.entry("factText", report.fact().labelForEmployer()),
                Map.entry("iaeText", report.iae().label()),
                Map.entry("cvgText", report.cvg().label()),
                Map.entry("housingText", report.housing() == null ? "non renseigné" : report.housing().label()),
                Map.entry("resolvedText", resolved(report)),
                Map.entry("objectives", rows(task, report)));
    }

    /** How many, not which: a difficulty may be of health or justice. */
    private static String resolved(ClosingView report) {
        var solved = report.resolutions().values().stream()
                .filter(resolution -> resolution == Resolution.TOTAL || resolution == Resolution.PARTIAL)
                .count();
        return solved + " sur " + report.resolutions().size();
    }

    /** The reader sees why an objective was reached only where she may read the objective itself. */
    private List<Row> rows(TaskContext task, ClosingView report) {
        var told = report.objectives().stream().collect(Collectors.toMap(ObjectiveOutcome::objective, outcome -> outcome));
        var full = accompaniment.plan(task.reference()).objectives().stream().collect(Collectors.toMap(ObjectiveView::number, ObjectiveView::label));
        return accompaniment.plan(task.reference(), task.userId()).objectives().stream()
                .map(objective -> {
                    var hidden = !objective.label().equals(full.get(objective.number()));
                    var outcome = told.get(objective.number());
                    // An objective decided by a concertation after the report was written has no line in it.
                    return outcome == null
                            ? new Row(objective.label(), "—", "Ajouté après le bilan")
                            : new Row(objective.label(), outcome.result().label(), hidden ? "—" : outcome.why());
                })
                .toList();
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var approved = "yes".equals(answer.approved());
        if (approved) {
            closing.approve(task.reference(), task.userId());
        } else {
            closing.sendBack(task.reference(), answer.remark(), task.userId());
        }
        return Answers.of(AccompanimentProcess.APPROVED, approved);
    }
}
