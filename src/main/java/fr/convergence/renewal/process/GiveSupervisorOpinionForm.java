package fr.convergence.renewal.process;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.renewal.Appreciation;
import fr.convergence.renewal.Favour;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.SupervisorOpinion;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Donner l'avis de l'encadrant»: work facts only; the supervisor sees nothing else of the file. */
@Component
class GiveSupervisorOpinionForm implements TaskForm<GiveSupervisorOpinionForm.Answer> {

    record Answer(Appreciation diligence, Appreciation autonomy, Appreciation project, String facts, Favour favour) {}

    private final RenewalService renewals;
    private final RenewalTexts texts;
    private final ProgrammeClock clock;

    GiveSupervisorOpinionForm(RenewalService renewals, RenewalTexts texts, ProgrammeClock clock) {
        this.renewals = renewals;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return texts.header(task.reference());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        renewals.judgeWork(task.reference(), new SupervisorOpinion(answer.diligence(), answer.autonomy(), answer.project(),
                answer.favour(), answer.facts(), task.userId(), clock.today()));
        return Answers.none();
    }
}
