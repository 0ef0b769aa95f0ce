package fr.convergence.mobilisation.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.mobilisation.AbsenceMotive;
import fr.convergence.mobilisation.RequestService;
import fr.convergence.mobilisation.StartOutcome;
import fr.convergence.mobilisation.StartReport;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Confirmer le démarrage effectif»: an agreement is not yet an answer. */
@Component
class ConfirmStartForm implements TaskForm<ConfirmStartForm.Answer> {

    record Answer(StartOutcome outcome, LocalDate startedOn, AbsenceMotive motive, LocalDate nextAppointment, String note) {}

    private final RequestService requests;
    private final NeedScreen screen;

    ConfirmStartForm(RequestService requests, NeedScreen screen) {
        this.requests = requests;
        this.screen = screen;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var shown = screen.withRequest(task);
        shown.put("conditionsText", requests.lastWords(NeedScreen.idOf(task)).map(words -> "· l'opérateur précise : " + words).orElse(""));
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var reading = requests.confirmStart(NeedScreen.idOf(task),
                new StartReport(answer.outcome(), answer.startedOn(), answer.motive(), answer.nextAppointment(), answer.note()),
                task.userId());
        return Answers.of(MobilisationProcess.START_OUTCOME, answer.outcome().name())
                .and(MobilisationProcess.APPOINTMENT_ON, reading.appointmentOn())
                .and(MobilisationProcess.OPERATOR_LEFT, reading.operatorLeft());
    }
}
