package fr.convergence.engine.rights;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows who starts the product what to correct, without the stack that would hide it. */
class StartRefusedInFrench extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, StartRefused refused) {
        return new FailureAnalysis(refused.getMessage(), "Corrigez ces réglages, puis redémarrez.", refused);
    }
}
