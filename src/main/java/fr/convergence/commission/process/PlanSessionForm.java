package fr.convergence.commission.process;

import fr.convergence.commission.CommissionService;
import fr.convergence.commission.SessionPlan;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.StartContext;
import fr.convergence.engine.forms.StartForm;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** «Séance planifiée»: the date gives the session its reference; members and agenda come next. */
@Component
class PlanSessionForm implements StartForm<PlanSessionForm.Answer> {

    record Answer(String siae, LocalDate heldOn, String startsAt, String place, int capacity) {}

    private final CommissionService commission;

    PlanSessionForm(CommissionService commission) {
        this.commission = commission;
    }

    @Override
    public Started submit(StartContext start, Answer answer) {
        var plan = SessionPlan.of(answer.heldOn(), answer.startsAt(), answer.place());
        var reference = commission.plan(start.siae(), plan, answer.capacity());
        return new Started(reference, Answers.of(CommissionProcess.SIAE, start.siae()));
    }
}
