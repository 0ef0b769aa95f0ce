package fr.convergence.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.convergence.database.ProgrammeWork;
import fr.convergence.engine.rights.CurrentPerson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.action.spi.BeforeTransactionCompletionProcess;
import org.hibernate.event.spi.EventSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gathers what a transaction changes in the rows, and writes it to the register just before the commit, in one go. */
@Component
class ChangeLog {

    /** Before and after of one row. */
    record Change(UUID salt, String row, String reference, String act, Map<String, String[]> fields) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Register register;
    private final CurrentPerson person;

    ChangeLog(Register register, CurrentPerson person) {
        this.register = register;
        this.person = person;
    }

    void add(EventSource session, Change change) {
        SubjectOfTransaction.note(change.reference());
        gathered(session).add(change);
    }

    @SuppressWarnings("unchecked")
    private List<Change> gathered(EventSource session) {
        var known = (List<Change>) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        var changes = new ArrayList<Change>();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(this, changes);
            TransactionSynchronizationManager.registerSynchronization(new Unbinding(changes));
        }
        session.getActionQueue().registerProcess((BeforeTransactionCompletionProcess) completing -> writeAs(changes));
        return changes;
    }

    /** What nobody signs is the programme's, on whatever thread it is done. */
    private void writeAs(List<Change> changes) {
        if (person.account() == null) {
            ProgrammeWork.of(() -> write(changes)).run();
        } else {
            write(changes);
        }
    }

    private void write(List<Change> changes) {
        var account = person.account();
        var professions = account == null ? Set.<String>of() : person.professions(account);
        var only = SubjectOfTransaction.only().orElse(null);
        register.append(changes.stream()
                .map(change -> new Entry(change.salt(), Kind.CHANGE, account, professions,
                        change.reference() == null ? only : change.reference(), change.row(), null, json(change)))
                .toList());
        changes.clear();
    }

    static String json(Change change) {
        var fields = new ArrayList<Map<String, String>>();
        change.fields().forEach((code, values) -> {
            var field = new LinkedHashMap<String, String>();
            field.put("field", code);
            field.put("before", values[0]);
            field.put("after", values[1]);
            fields.add(field);
        });
        var line = new LinkedHashMap<String, Object>();
        line.put("act", change.act());
        line.put("fields", fields);
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private final class Unbinding implements TransactionSynchronization {

        private final List<Change> changes;

        Unbinding(List<Change> changes) {
            this.changes = changes;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(ChangeLog.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ChangeLog.this, changes);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ChangeLog.this);
        }
    }
}
