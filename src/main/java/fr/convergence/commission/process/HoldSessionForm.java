package fr.convergence.commission.process;

import fr.convergence.calendar.Deadlines;
import fr.convergence.commission.CommissionService;
import fr.convergence.commission.ConvocationService;
import fr.convergence.commission.Seat;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Ouvrir la séance»: who is there; without the quorum, or when it does not take place, a new date is set. */
@Component
class HoldSessionForm implements TaskForm<HoldSessionForm.Answer> {

    record Answer(String held, List<String> present, String chair) {}

    private final CommissionService commission;
    private final ConvocationService convocations;
    private final AgendaTexts texts;
    private final Deadlines deadlines;

    HoldSessionForm(CommissionService commission, ConvocationService convocations, AgendaTexts texts, Deadlines deadlines) {
        this.commission = commission;
        this.convocations = convocations;
        this.texts = texts;
        this.deadlines = deadlines;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var session = commission.session(task.reference());
        var shown = new HashMap<String, Object>();
        shown.put("session", session.reference());
        shown.put("heldOnText", French.day(session.heldOn()));
        shown.put("startsAtText", session.startsAt().toString().replace(":", " h "));
        shown.put("placeText", session.place());
        shown.put("quorum", commission.quorum(session.reference()));
        shown.put("seatCount", session.seats().size());
        shown.put("agenda", texts.agenda(session));
        shown.put("memberOptions", texts.round(session));
        shown.put("present", session.seats().stream().map(Seat::titular).toList());
        shown.put("chair", session.chair());
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        if (!"yes".equals(answer.held())) {
            convocations.miss(task.reference());
            return notHeld();
        }
        var present = answer.present() == null ? List.<String>of() : answer.present();
        if (!convocations.open(task.reference(), present, answer.chair())) {
            return notHeld();
        }
        var minutes = deadlines.of(CommissionProcess.KEY, "minutes");
        return Answers.of(CommissionProcess.HELD, true)
                .and(CommissionProcess.MINUTES_REMIND_ON, minutes.remindOn())
                .and(CommissionProcess.MINUTES_ESCALATE_ON, minutes.escalateOn());
    }

    private Answers notHeld() {
        return RescheduleDates.of(convocations.rescheduling()).and(CommissionProcess.HELD, false);
    }
}
