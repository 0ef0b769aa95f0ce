package fr.convergence.consent.process;

import fr.convergence.calendar.Deadlines;
import fr.convergence.consent.ConsentDeskService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.Processes;
import fr.convergence.engine.forms.StartContext;
import fr.convergence.engine.forms.StartForm;
import fr.convergence.rules.Refusal;
import org.springframework.stereotype.Component;

/** «Registre demandé»: one at a time for a person. */
@Component
class OpenConsentsForm implements StartForm<OpenConsentsForm.Answer> {

    record Answer(String reference, String siae) {}

    private final ConsentDeskService desk;
    private final Processes processes;
    private final Deadlines deadlines;

    OpenConsentsForm(ConsentDeskService desk, Processes processes, Deadlines deadlines) {
        this.desk = desk;
        this.processes = processes;
        this.deadlines = deadlines;
    }

    @Override
    public Started submit(StartContext start, Answer answer) {
        desk.checkMayKeep(answer.reference(), start.siae());
        Refusal.when(processes.isRunning(ConsentProcess.KEY, answer.reference()),
                "Le registre de cette personne est déjà ouvert : la tâche est dans la liste de son fil rouge.");
        return new Started(answer.reference(), Answers.of(ConsentProcess.SIAE, start.siae())
                .and(ConsentProcess.CONSENTS_REMIND_ON, deadlines.of(ConsentProcess.KEY, "consents").remindOn()));
    }
}
