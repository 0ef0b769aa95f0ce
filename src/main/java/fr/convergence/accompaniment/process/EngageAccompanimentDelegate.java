package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.AccompanimentService;
import fr.convergence.calendar.Deadlines;
import fr.convergence.engine.Answers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Engager l'accompagnement»; the plan has its dates from here. */
@Component
class EngageAccompanimentDelegate implements JavaDelegate {

    private final AccompanimentService accompaniment;
    private final Deadlines deadlines;

    EngageAccompanimentDelegate(AccompanimentService accompaniment, Deadlines deadlines) {
        this.accompaniment = accompaniment;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        accompaniment.engage(execution.getProcessBusinessKey(), AccompanimentProcess.SIAE.from(execution));
        var deadline = deadlines.of(AccompanimentProcess.KEY, "plan");
        execution.setVariables(Answers.none()
                .and(AccompanimentProcess.PLAN_REMIND_ON, deadline.remindOn())
                .and(AccompanimentProcess.PLAN_ESCALATE_ON, deadline.escalateOn())
                .asMap());
    }
}
