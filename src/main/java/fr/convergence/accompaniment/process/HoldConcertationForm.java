package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.AccompanimentService;
import fr.convergence.accompaniment.ConcertationMeans;
import fr.convergence.accompaniment.ConcertationReport;
import fr.convergence.accompaniment.ConcertationService;
import fr.convergence.accompaniment.SummaryService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.ReferentRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** «Tenir la concertation»: who was there, what was said, and who does what before when. */
@Component
class HoldConcertationForm implements TaskForm<HoldConcertationForm.Answer> {

    record Answer(
            LocalDate heldOn, ConcertationMeans means, Set<ReferentRole> present, Boolean personPresent, String partners, String minutes,
            List<AddedAction> decisions) {

        ConcertationReport report() {
            return new ConcertationReport(heldOn, means, present == null ? Set.of() : present, Boolean.TRUE.equals(personPresent), partners,
                    minutes, AddedAction.decided(decisions));
        }
    }

    private final ConcertationService concertations;
    private final AccompanimentService accompaniment;
    private final SummaryService summaries;
    private final PlanTexts texts;

    HoldConcertationForm(ConcertationService concertations, AccompanimentService accompaniment, SummaryService summaries, PlanTexts texts) {
        this.concertations = concertations;
        this.accompaniment = accompaniment;
        this.summaries = summaries;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var page = summaries.of(task.reference(), task.siae(), task.userId());
        var agenda = concertations.agenda(task.reference(), task.siae());
        var referents = texts.referents(task.reference());
        return Map.of(
                "personText", page.person(),
                "reference", task.reference(),
                "lastText", page.lastConcertation() + ".",
                "agendaText", agenda.isEmpty() ? "Concertation prévue par le rythme du programme." : "- " + String.join("\n- ", agenda),
                "openActions", texts.rows(task.reference(), page.openActions()),
                "referentOptions", referents,
                "ownerOptions", referents,
                "objectiveOptions", texts.objectives(accompaniment.plan(task.reference(), task.userId()).objectives()));
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        concertations.hold(task.reference(), task.siae(), answer.report(), task.userId());
        return Answers.none();
    }
}
