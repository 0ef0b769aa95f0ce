package fr.convergence.reexamination.process;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.reexamination.Handing;
import fr.convergence.reexamination.HandingMeans;
import fr.convergence.reexamination.ReexaminationService;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Remettre la réponse à la personne»: read with her, in her language. */
@Component
class HandAnswerForm implements TaskForm<HandAnswerForm.Answer> {

    record Answer(LocalDate handedOn, HandingMeans means, String present, String language) {}

    private final ReexaminationService reexaminations;
    private final ReexaminationTexts texts;
    private final ProgrammeClock clock;

    HandAnswerForm(ReexaminationService reexaminations, ReexaminationTexts texts, ProgrammeClock clock) {
        this.reexaminations = reexaminations;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var view = reexaminations.current(task.reference());
        var shown = texts.header(task.reference());
        shown.put("answerText", "réponse : " + view.status().label().toLowerCase(java.util.Locale.FRENCH));
        shown.put("letterText", texts.letter(task.reference(), view.answerLetter()));
        shown.put("handedOn", clock.today());
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        reexaminations.handAnswer(task.reference(),
                new Handing(answer.handedOn(), answer.means(), answer.present(), answer.language(), task.userId()));
        return Answers.none();
    }
}
