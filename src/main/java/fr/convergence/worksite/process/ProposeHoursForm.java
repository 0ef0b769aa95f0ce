package fr.convergence.worksite.process;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.HoursDerogation;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.worksite.HoursAnswer;
import fr.convergence.worksite.HoursProposal;
import fr.convergence.worksite.HoursService;
import fr.convergence.worksite.WorksiteService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Proposer une étape d'heures»: up or down, and nothing changes unless she agrees. */
@Component
class ProposeHoursForm implements TaskForm<ProposeHoursForm.Answer> {

    record Answer(BigDecimal weeklyHours, LocalDate startsOn, HoursAnswer answer, LocalDate amendedOn, Boolean derogation,
            HoursDerogation.Kind derogationKind, LocalDate derogationFrom, LocalDate derogationUntil, String words) {}

    private final WorksiteService worksites;
    private final HoursService hours;
    private final ParcoursService parcours;
    private final ProgrammeClock clock;

    ProposeHoursForm(WorksiteService worksites, HoursService hours, ParcoursService parcours, ProgrammeClock clock) {
        this.worksites = worksites;
        this.hours = hours;
        this.parcours = parcours;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var seen = parcours.view(task.reference());
        var stay = worksites.current(task.reference());
        var ladder = hours.ladder(task.reference());
        return Map.of(
                "personText", seen.person().shortName(),
                "hoursText", Hours.text(stay.hoursOn(clock.today()).orElse(null)),
                "contractText", Hours.text(seen.currentContract().weeklyHours()),
                "factsText", ObserveWorkForm.text(stay.facts()),
                "stepUp", ladder.stepUp(),
                "stepDown", ladder.stepDown(),
                "sourceText", ladder.source());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        if (answer.derogationKind() != null) {
            hours.derogate(task.reference(), new HoursDerogation(answer.derogationKind(), answer.derogationFrom(), answer.derogationUntil()));
        }
        hours.propose(task.reference(),
                new HoursProposal(answer.weeklyHours(), answer.startsOn(), answer.answer(), answer.amendedOn(),
                        Boolean.TRUE.equals(answer.derogation()), answer.words()),
                task.userId());
        return Answers.none();
    }
}
