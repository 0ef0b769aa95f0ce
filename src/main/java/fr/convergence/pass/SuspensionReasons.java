package fr.convergence.pass;

import fr.convergence.parcours.ContractEnd;

/** The platform's reason for a suspension, from why the contract ended. */
final class SuspensionReasons {

    private SuspensionReasons() {}

    static SuspensionReason after(ContractEnd why) {
        return switch (why) {
            case BROKEN_BY_EMPLOYER, BROKEN_BY_PERSON, UNREACHABLE -> SuspensionReason.CONTRACT_BROKEN;
            case TERM, HIRED, TRANSFERRED, EXIT -> SuspensionReason.FINISHED_CONTRACT;
        };
    }
}
