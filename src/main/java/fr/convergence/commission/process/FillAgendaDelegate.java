package fr.convergence.commission.process;

import fr.convergence.commission.CommissionService;
import fr.convergence.engine.Answers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Remplir l'ordre du jour»; the dates of the preparation come from here. */
@Component
class FillAgendaDelegate implements JavaDelegate {

    private final CommissionService commission;

    FillAgendaDelegate(CommissionService commission) {
        this.commission = commission;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var dates = commission.fillAgenda(execution.getProcessBusinessKey());
        execution.setVariables(Answers.none()
                .and(CommissionProcess.CONVENE_BY, dates.dueOn())
                .and(CommissionProcess.PREPARE_REMIND_ON, dates.remindOn())
                .and(CommissionProcess.PREPARE_ESCALATE_ON, dates.escalateOn())
                .asMap());
    }
}
