package fr.convergence.engine;

import fr.convergence.database.DatabaseContext;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.springframework.stereotype.Component;

/**
 * What a model does by itself (delegates, listeners, expressions) asks the database for the programme, whoever's answer set
 * it going; what she read and wrote in her form was asked for her (see the gateway of forms).
 */
@Component
class StepsAsProgramme extends DefaultDelegateInterceptor {

    private final DatabaseContext database;

    StepsAsProgramme(DatabaseContext database) {
        this.database = database;
    }

    /** A business error is an answer: the model goes on, and what was changed stays. */
    @Override
    public void handleInvocation(DelegateInvocation invocation) throws Exception {
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
}
