package fr.convergence.reexamination.process;

import fr.convergence.calendar.Deadlines;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import fr.convergence.reexamination.ReexaminationService;
import fr.convergence.reexamination.Response;
import fr.convergence.renewal.Manner;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Noter la réponse de la personne»: until the last day of the delay, in her words. */
@Component
class RecordContestForm implements TaskForm<RecordContestForm.Answer> {

    enum Reply {
        CONTESTS,
        ACCEPTS
    }

    record Answer(Reply response, LocalDate saidOn, Manner manner, String words) {}

    private final ReexaminationService reexaminations;
    private final ReexaminationTexts texts;
    private final Deadlines deadlines;
    private final ProgrammeClock clock;

    RecordContestForm(ReexaminationService reexaminations, ReexaminationTexts texts, Deadlines deadlines, ProgrammeClock clock) {
        this.reexaminations = reexaminations;
        this.texts = texts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var view = reexaminations.current(task.reference());
        var shown = texts.header(task.reference());
        shown.put("handedText", French.day(view.handing().on()));
        shown.put("untilText", French.day(view.contestableUntil()));
        shown.put("saidOn", clock.today());
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var said = new Response(answer.saidOn(), answer.manner(), answer.words(), task.userId());
        if (answer.response() == Reply.ACCEPTS) {
            reexaminations.accept(task.reference(), said);
            return Answers.of(ReexaminationProcess.CONTESTED, false);
        }
        var dates = reexaminations.contest(task.reference(), said);
        var naming = deadlines.of(ReexaminationProcess.KEY, "reviewer");
        return Answers.of(ReexaminationProcess.CONTESTED, true)
                .and(ReexaminationProcess.REVIEWER_REMIND_ON, naming.remindOn())
                .and(ReexaminationProcess.REVIEWER_ESCALATE_ON, naming.escalateOn())
                .and(ReexaminationProcess.ANSWER_DUE_ON, dates.dueOn())
                .and(ReexaminationProcess.ANSWER_REMIND_ON, dates.remindOn())
                .and(ReexaminationProcess.ANSWER_ESCALATE_ON, dates.escalateOn())
                .and(ReexaminationProcess.ANSWER_LATE_ON, dates.closesOn());
    }
}
