package fr.convergence.engine;

import fr.convergence.database.DatabaseContext;
import java.util.List;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.form.handler.CreateStartFormInvocation;
import org.camunda.bpm.engine.impl.form.handler.CreateTaskFormInvocation;
import org.camunda.bpm.engine.impl.form.handler.SubmitFormVariablesInvocation;
import org.springframework.stereotype.Component;

/**
 * For whom the database is asked while the engine runs: what a person reads and writes in a form, for her; what the model
 * does by itself (delegates, listeners, expressions), for the programme, whoever's answer set it going.
 */
@Component
class StepsAsProgramme extends DefaultDelegateInterceptor {

    private final DatabaseContext database;

    StepsAsProgramme(DatabaseContext database) {
        this.database = database;
    }

    @Override
    public void handleInvocation(DelegateInvocation invocation) throws Exception {
        if (!isForm(invocation)) {
            step(invocation);
            return;
        }
        var person = Context.getCommandContext().getAuthentication();
        if (person == null || person.getUserId() == null) {
            // Nobody is logged in: whoever called says for whom, and without a word nothing is seen.
            super.handleInvocation(invocation);
            return;
        }
        database.as(person.getUserId(), orNone(person.getGroupIds()), orNone(person.getTenantIds()), () -> {
            super.handleInvocation(invocation);
            return null;
        });
    }

    /** A business error is an answer: the model goes on, and what was changed stays. */
    private void step(DelegateInvocation invocation) throws Exception {
        var error = database.asProgramme(() -> {
            try {
                super.handleInvocation(invocation);
                return null;
            } catch (BpmnError business) {
                return business;
            }
        });
        if (error != null) {
            throw error;
        }
    }

    private static boolean isForm(DelegateInvocation invocation) {
        return invocation instanceof CreateTaskFormInvocation
                || invocation instanceof CreateStartFormInvocation
                || invocation instanceof SubmitFormVariablesInvocation;
    }

    private static List<String> orNone(List<String> codes) {
        return codes == null ? List.of() : codes;
    }
}
