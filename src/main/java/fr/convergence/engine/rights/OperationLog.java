package fr.convergence.engine.rights;

import fr.convergence.engine.rights.Ledger.Action;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.stereotype.Component;

/**
 * Hands to the register what a person makes the engine do, in Tasklist, Cockpit or Admin: claim, complete, assign, suspend,
 * delete, migrate, accounts and rights. In the engine's transaction: an operation that cannot be written does not happen.
 * The starter gives the engine the one bean of this kind.
 */
@Component
public class OperationLog implements HistoryEventHandler {

    /** Properties whose values are accounts, codes or switches. */
    private static final Set<String> PLAIN = Set.of("assignee", "owner", "delegation", "priority", "dueDate", "followUpDate", "suspensionState",
            "retries", "userId", "groupId", "tenantId", "resource", "resourceId", "permissions", "permissionBits", "nrOfInstances", "type");

    private final Ledger ledger;
    private final CurrentPerson person;

    OperationLog(Ledger ledger, CurrentPerson person) {
        this.ledger = ledger;
        this.person = person;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof UserOperationLogEntryEventEntity operation && operation.getUserId() != null) {
            var account = operation.getUserId();
            ledger.write(new Ledger.Note(Action.OPERATION, account, person.professions(account), referenceOf(operation),
                    operation.getEntityType() + "." + operation.getOperationType(), operation.getProcessDefinitionKey(), valuesOf(operation)));
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private static String referenceOf(UserOperationLogEntryEventEntity operation) {
        var command = Context.getCommandContext();
        if (operation.getProcessInstanceId() == null || command == null) {
            return null;
        }
        var instance = command.getExecutionManager().findExecutionById(operation.getProcessInstanceId());
        return instance == null ? null : instance.getBusinessKey();
    }

    /** For example {@code assignee: lea.cip → omar.cip}; the name of the property alone when its values may say something. */
    private static String valuesOf(UserOperationLogEntryEventEntity operation) {
        var property = operation.getProperty();
        if (property == null || !PLAIN.contains(property)) {
            return property;
        }
        return property + ": " + operation.getOrgValue() + " → " + operation.getNewValue();
    }
}
