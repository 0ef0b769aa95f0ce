package fr.convergence.worksite.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.worksite.IncidentFollowUp;
import fr.convergence.worksite.IncidentMeasure;
import fr.convergence.worksite.IncidentService;
import fr.convergence.worksite.WorksiteService;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Suivre un incident»: mediation first; no exclusion without a concertation. */
@Component
class FollowIncidentForm implements TaskForm<FollowIncidentForm.Answer> {

    record Answer(IncidentMeasure measure, Boolean personHeard, LocalDate concertationOn, String explanation) {}

    record Row(String date, String note) {}

    private final WorksiteService worksites;
    private final IncidentService incidents;
    private final ParcoursService parcours;

    FollowIncidentForm(WorksiteService worksites, IncidentService incidents, ParcoursService parcours) {
        this.worksites = worksites;
        this.incidents = incidents;
        this.parcours = parcours;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var stay = worksites.current(task.reference());
        return Map.of(
                "personText", parcours.view(task.reference()).person().shortName(),
                "postText", stay.post(),
                "incidents", stay.incidents().stream()
                        .filter(incident -> incident.followUp() == null)
                        .map(incident -> new Row(French.day(incident.reportedOn()), incident.note()))
                        .toList());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var excluded = incidents.follow(task.reference(),
                new IncidentFollowUp(answer.measure(), answer.explanation(), answer.concertationOn(), Boolean.TRUE.equals(answer.personHeard())),
                task.userId());
        return Answers.of(WorksiteProcess.EXCLUDED, excluded);
    }
}
