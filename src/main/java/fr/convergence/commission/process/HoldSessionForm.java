package fr.convergence.commission.process;

import fr.convergence.calendar.Deadlines;
import fr.convergence.commission.CommissionService;
import fr.convergence.commission.MemberView;
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
    private final AgendaTexts texts;
    private final Deadlines deadlines;

    HoldSessionForm(CommissionService commission, AgendaTexts texts, Deadlines deadlines) {
        this.commission = commission;
        this.texts = texts;
        this.deadlines = deadlines;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var session = commission.session(task.reference());
        var titulars = session.members().stream().map(MemberView::account).toList();
        var shown = new HashMap<String, Object>();
        shown.put("session", session.reference());
        shown.put("heldOnText", French.day(session.heldOn()));
        shown.put("startsAtText", session.startsAt().toString().replace(":", " h "));
        shown.put("placeText", session.place());
        shown.put("quorum", commission.quorum(session.reference()));
        shown.put("agenda", texts.agenda(session));
        shown.put("memberOptions", texts.members(titulars));
        shown.put("present", titulars);
        shown.put("chair", session.chair());
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        if (!"yes".equals(answer.held())) {
            commission.miss(task.reference());
            return Answers.of(CommissionProcess.HELD, false);
        }
        var present = answer.present() == null ? List.<String>of() : answer.present();
        var minutes = deadlines.of(CommissionProcess.KEY, "minutes");
        return Answers.of(CommissionProcess.HELD, commission.open(task.reference(), present, answer.chair()))
                .and(CommissionProcess.MINUTES_REMIND_ON, minutes.remindOn())
                .and(CommissionProcess.MINUTES_ESCALATE_ON, minutes.escalateOn());
    }
}
