package fr.convergence.followup.process;

import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.Readers;
import fr.convergence.confidentiality.Sensitivity;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.followup.FollowupService;
import fr.convergence.followup.HandOverReport;
import fr.convergence.followup.HandOverService;
import fr.convergence.followup.Next;
import fr.convergence.followup.ReceiverAnswer;
import fr.convergence.followup.ReceiverKind;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** «Organiser le relais vers le droit commun»: a name and a date, else the follow-up stays open. */
@Component
class ArrangeHandOverForm implements TaskForm<ArrangeHandOverForm.Answer> {

    record Answer(ReceiverAnswer answer, ReceiverKind kind, String receiver, String reach, LocalDate firstMeetingOn, String note) {}

    private final FollowupService followups;
    private final HandOverService handOvers;
    private final Confidentiality confidentiality;
    private final Readers readers;
    private final ParcoursService parcours;

    ArrangeHandOverForm(FollowupService followups, HandOverService handOvers, Confidentiality confidentiality, Readers readers,
            ParcoursService parcours) {
        this.followups = followups;
        this.handOvers = handOvers;
        this.confidentiality = confidentiality;
        this.readers = readers;
        this.parcours = parcours;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var followup = followups.of(task.reference()).orElseThrow(() -> new Refusal("Ce suivi n'existe plus."));
        var shown = new HashMap<String, Object>();
        var seen = parcours.view(task.reference());
        var reader = readers.of(task.userId(), seen);
        shown.put("personText", seen.person().shortName());
        shown.put("reference", task.reference());
        shown.put("endsText", French.day(followup.endsOn()));
        shown.put("topicsText", followup.handOverTopics().stream()
                .filter(topic -> confidentiality.view(reader, task.reference(), topic, Sensitivity.STATUS).isSomething())
                .map(Domain::label).sorted().collect(Collectors.joining(", ")));
        shown.put("lastText", "Aucun service n'a encore été contacté.");
        handOvers.lastTry(task.reference()).filter(last -> last.receiver() != null).ifPresent(last -> {
            shown.put("lastText", "Dernière démarche : " + last.receiver() + " (" + last.kind().label() + "), "
                    + last.answer().label().toLowerCase(java.util.Locale.FRENCH) + ".");
            shown.put("kind", last.kind());
            shown.put("receiver", last.receiver());
            shown.put("reach", last.reach());
        });
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        handOvers.arrange(task.reference(),
                new HandOverReport(answer.kind(), answer.receiver(), answer.reach(), answer.answer(), answer.firstMeetingOn(), answer.note()),
                task.userId());
        return Answers.of(FollowupProcess.NEXT, Next.CONTINUE.name());
    }
}
