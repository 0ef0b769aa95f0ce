package fr.convergence.reexamination.process;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.reexamination.Handing;
import fr.convergence.reexamination.HandingMeans;
import fr.convergence.reexamination.ReexaminationService;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Remettre la décision à la personne»: read with her, in her language; her delay runs from that day. */
@Component
class HandDecisionForm implements TaskForm<HandDecisionForm.Answer> {

    record Answer(LocalDate handedOn, HandingMeans means, String present, String language, boolean explained) {}

    private final ReexaminationService reexaminations;
    private final ReexaminationTexts texts;
    private final ProgrammeClock clock;

    HandDecisionForm(ReexaminationService reexaminations, ReexaminationTexts texts, ProgrammeClock clock) {
        this.reexaminations = reexaminations;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var shown = texts.header(task.reference());
        shown.put("letterText", texts.letter(task.reference(), reexaminations.current(task.reference()).letter()));
        shown.put("handedOn", clock.today());
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        Refusal.unless(answer.explained(), "Dites d'abord à la personne qu'elle peut contester, comment, et jusqu'à quand.");
        var dates = reexaminations.hand(task.reference(),
                new Handing(answer.handedOn(), answer.means(), answer.present(), answer.language(), task.userId()));
        return Answers.none()
                .and(ReexaminationProcess.CONTEST_REMIND_ON, dates.remindOn())
                .and(ReexaminationProcess.CONTEST_CLOSES_ON, dates.closesOn());
    }
}
