package fr.convergence.commission.process;

import fr.convergence.commission.AgendaView;
import fr.convergence.commission.CommissionService;
import fr.convergence.commission.ConvocationService;
import fr.convergence.commission.SessionPlan;
import fr.convergence.commission.SessionView;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Reporter ou annuler la séance»: nobody's file is lost either way. */
@Component
class RescheduleSessionForm implements TaskForm<RescheduleSessionForm.Answer> {

    record Answer(String rescheduled, LocalDate heldOn, String startsAt, String place) {}

    private final CommissionService commission;
    private final ConvocationService convocations;
    private final RenewalService renewals;

    RescheduleSessionForm(CommissionService commission, ConvocationService convocations, RenewalService renewals) {
        this.commission = commission;
        this.convocations = convocations;
        this.renewals = renewals;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var session = commission.session(task.reference());
        var nearest = session.listed().stream().map(AgendaView::file).map(renewals::file).map(RenewalView::term).min(LocalDate::compareTo);
        var shown = new HashMap<String, Object>();
        shown.put("session", session.reference());
        shown.put("heldOnText", French.day(session.heldOn()));
        shown.put("filesText", French.count(session.listed().size(), "dossier", "dossiers"));
        shown.put("lastUsefulText", French.day(nearest.map(commission::lastUsefulDay).orElse(null)));
        shown.put("reasonText", reason(session));
        shown.put("nearestTermText", French.day(nearest.orElse(null)));
        shown.put("earliestText", French.day(commission.earliestDay()));
        shown.put("startsAt", session.startsAt().toString());
        shown.put("place", session.place());
        return shown;
    }

    private static String reason(SessionView session) {
        if (session.convenedOn() == null) {
            return "Les convocations ne pouvaient plus partir à temps : personne n'a été prévenu de cette date.";
        }
        return session.sitting().isEmpty() ? "" : "Le quorum n'était pas atteint.";
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var rescheduled = !"no".equals(answer.rescheduled());
        if (rescheduled) {
            convocations.postpone(task.reference(), SessionPlan.of(answer.heldOn(), answer.startsAt(), answer.place()));
        }
        return Answers.of(CommissionProcess.RESCHEDULED, rescheduled);
    }
}
