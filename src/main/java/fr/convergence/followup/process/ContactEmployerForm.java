package fr.convergence.followup.process;

import fr.convergence.calendar.Deadlines;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.followup.CheckpointService;
import fr.convergence.followup.EmployerReport;
import fr.convergence.followup.FollowupService;
import fr.convergence.followup.JobState;
import fr.convergence.followup.WorkFact;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Échanger avec l'employeur»: work facts only, read and written; what the person told us is not shown here. */
@Component
class ContactEmployerForm implements TaskForm<ContactEmployerForm.Answer> {

    record Answer(WorkFact attendance, WorkFact tasks, WorkFact team, JobState contract, String request) {}

    private final FollowupService followups;
    private final CheckpointService checkpoints;
    private final ParcoursService parcours;
    private final Deadlines deadlines;

    ContactEmployerForm(FollowupService followups, CheckpointService checkpoints, ParcoursService parcours, Deadlines deadlines) {
        this.followups = followups;
        this.checkpoints = checkpoints;
        this.parcours = parcours;
        this.deadlines = deadlines;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var job = followups.of(task.reference()).orElseThrow(() -> new Refusal("Ce suivi n'existe plus.")).job();
        return Map.of(
                "personText", parcours.view(task.reference()).person().shortName(),
                "reference", task.reference(),
                "employerText", job.employer(),
                "kindText", job.kind().label(),
                "hiredText", French.day(job.startsOn()));
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var report = new EmployerReport(answer.attendance(), answer.tasks(), answer.team(), answer.contract(), answer.request());
        var next = checkpoints.hearEmployer(task.reference(), report, task.userId());
        return AlertDates.add(deadlines, Answers.of(FollowupProcess.NEXT, next.name()));
    }
}
