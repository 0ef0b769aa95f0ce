package fr.convergence.renewal.process;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.renewal.Agreement;
import fr.convergence.renewal.Manner;
import fr.convergence.renewal.PersonWords;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.Wish;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Recueillir la parole de la personne»: her words open the file; saying nothing is her right. */
@Component
class RecordPersonWordsForm implements TaskForm<RecordPersonWordsForm.Answer> {

    record Answer(Manner manner, String words, Wish wish, Agreement agreement, String disagreement, Boolean heard) {}

    private final RenewalService renewals;
    private final RenewalTexts texts;
    private final ProgrammeClock clock;

    RecordPersonWordsForm(RenewalService renewals, RenewalTexts texts, ProgrammeClock clock) {
        this.renewals = renewals;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var shown = texts.header(task.reference());
        shown.put("writtenText", renewals.draft(task.reference()).text());
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        renewals.hear(task.reference(), new PersonWords(answer.manner(), answer.words(), answer.wish(), answer.agreement(),
                answer.disagreement(), Boolean.TRUE.equals(answer.heard()), task.userId(), clock.today()));
        return Answers.none();
    }
}
