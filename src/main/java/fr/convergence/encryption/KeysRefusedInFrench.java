package fr.convergence.encryption;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows who starts the product what to correct, without the stack that would hide it. */
class KeysRefusedInFrench extends AbstractFailureAnalyzer<KeysRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, KeysRefused refused) {
        return new FailureAnalysis(refused.getMessage(), "Voir « Encryption keys » dans le README, puis redémarrez.", refused);
    }
}
