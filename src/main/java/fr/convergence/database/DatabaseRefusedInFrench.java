package fr.convergence.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows who starts the product which role to correct, without the stack that would hide it. */
class DatabaseRefusedInFrench extends AbstractFailureAnalyzer<DatabaseRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseRefused refused) {
        return new FailureAnalysis(refused.getMessage(), "Corrigez ces rôles, puis redémarrez.", refused);
    }
}
