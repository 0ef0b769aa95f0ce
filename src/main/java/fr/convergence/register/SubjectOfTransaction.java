package fr.convergence.register;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The file the running transaction is about: rows that hang under another one do not name it themselves. Known when the
 * transaction names exactly one.
 */
final class SubjectOfTransaction {

    private SubjectOfTransaction() {}

    static void note(String reference) {
        if (reference == null || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        references().add(reference);
    }

    static Optional<String> only() {
        var references = bound();
        return references != null && references.size() == 1 ? references.stream().findFirst() : Optional.empty();
    }

    private static Set<String> references() {
        var known = bound();
        if (known != null) {
            return known;
        }
        var references = new TreeSet<String>();
        TransactionSynchronizationManager.bindResource(SubjectOfTransaction.class, references);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResourceIfPossible(SubjectOfTransaction.class);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(SubjectOfTransaction.class, references);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(SubjectOfTransaction.class);
            }
        });
        return references;
    }

    @SuppressWarnings("unchecked")
    private static Set<String> bound() {
        return (Set<String>) TransactionSynchronizationManager.getResource(SubjectOfTransaction.class);
    }
}
