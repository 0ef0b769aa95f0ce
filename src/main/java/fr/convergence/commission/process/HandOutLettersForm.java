package fr.convergence.commission.process;

import fr.convergence.commission.CommissionService;
import fr.convergence.commission.DecisionView;
import fr.convergence.commission.DeliberationService;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Remettre les courriers»: printed and given to the fils rouges, who explain them to the persons. */
@Component
class HandOutLettersForm implements TaskForm<HandOutLettersForm.Answer> {

    record Answer(Boolean handedOut) {}

    record Row(String person, String reference, String decision, String filRouge) {}

    private final CommissionService commission;
    private final DeliberationService deliberation;
    private final ParcoursService parcours;
    private final StaffDirectory staff;

    HandOutLettersForm(CommissionService commission, DeliberationService deliberation, ParcoursService parcours, StaffDirectory staff) {
        this.commission = commission;
        this.deliberation = deliberation;
        this.parcours = parcours;
        this.staff = staff;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var rows = deliberation.decisions(task.reference()).stream().map(this::row).toList();
        return Map.of("session", commission.session(task.reference()).reference(), "letters", rows);
    }

    private Row row(DecisionView decision) {
        var view = parcours.view(decision.reference());
        return new Row(view.person().shortName(), decision.reference(), decision.outcome().label(),
                view.referent(ReferentRole.FIL_ROUGE).map(staff::nameOf).orElse("la direction"));
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        Refusal.unless(Boolean.TRUE.equals(answer.handedOut()), "Confiez d'abord tous les courriers, puis cochez la case.");
        deliberation.lettersOut(task.reference(), task.userId());
        return Answers.none();
    }
}
