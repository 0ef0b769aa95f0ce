package fr.convergence.followup.process;

import fr.convergence.calendar.Deadlines;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.followup.Channel;
import fr.convergence.followup.CheckpointReport;
import fr.convergence.followup.CheckpointService;
import fr.convergence.followup.EmployerAgreement;
import fr.convergence.followup.Finding;
import fr.convergence.followup.Findings;
import fr.convergence.followup.FollowupService;
import fr.convergence.followup.FollowupView;
import fr.convergence.followup.JobState;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** «Faire le point»: six taps, and nothing that the person did not want to say. */
@Component
class HoldCheckpointForm implements TaskForm<HoldCheckpointForm.Answer> {

    record Answer(
            String reached, Channel channel, JobState job, Finding housing, Finding rights, Finding debts, Finding health,
            String goesOn, EmployerAgreement employerAgreement, String note, Domain noteDomain) {}

    private final FollowupService followups;
    private final CheckpointService checkpoints;
    private final ParcoursService parcours;
    private final Deadlines deadlines;

    HoldCheckpointForm(FollowupService followups, CheckpointService checkpoints, ParcoursService parcours, Deadlines deadlines) {
        this.followups = followups;
        this.checkpoints = checkpoints;
        this.parcours = parcours;
        this.deadlines = deadlines;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var followup = followups.of(task.reference()).orElseThrow(() -> new Refusal("Ce suivi n'existe plus."));
        var person = parcours.view(task.reference()).person();
        return Map.of(
                "personText", person.shortName(),
                "reference", task.reference(),
                "hiredText", French.day(followup.hiredOn()),
                "endsText", French.day(followup.endsOn()),
                "newsText", followup.lastNewsOn() == null ? "aucune encore" : French.day(followup.lastNewsOn()),
                "attempts", followup.attempts(),
                "reachText", reach(followup, Stream.of(person.phone(), person.reachVia())),
                "employerText", checkpoints.mayContactEmployer(task.reference()) ? "oui, sur le travail seulement" : "non");
    }

    private static String reach(FollowupView followup, Stream<String> known) {
        var wished = followup.channels().stream().map(channel -> channel.label().toLowerCase(java.util.Locale.FRENCH));
        var text = Stream.concat(known.filter(java.util.Objects::nonNull), wished).collect(Collectors.joining(", "));
        return text.isEmpty() ? "aucune coordonnée connue" : text;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var report = new CheckpointReport("yes".equals(answer.reached()), answer.channel(),
                new Findings(answer.job(), answer.housing(), answer.rights(), answer.debts(), answer.health()),
                !"no".equals(answer.goesOn()),
                answer.employerAgreement() == null ? EmployerAgreement.UNCHANGED : answer.employerAgreement(),
                answer.note(), answer.noteDomain());
        var held = checkpoints.hold(task.reference(), report, task.userId());
        return AlertDates.add(deadlines, Answers.of(FollowupProcess.NEXT, held.next().name())
                .and(FollowupProcess.EMPLOYER_CONTACT, held.employerContact()));
    }
}
