package fr.convergence.renewal;

import org.springframework.stereotype.Component;

/** An open file, adjourned or handed over, waits for its decision; a renewal decided waits for its signature. */
@Component
class OpenFileAwaited implements AwaitedDecision {

    private final RenewalFiles files;

    OpenFileAwaited(RenewalFiles files) {
        this.files = files;
    }

    @Override
    public boolean isAwaited(String reference) {
        return files.findByReferenceAndClosedOnIsNull(reference).isPresent();
    }
}
