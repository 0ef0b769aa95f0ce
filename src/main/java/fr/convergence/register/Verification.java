package fr.convergence.register;

import java.util.List;

/**
 * What a verification found.
 *
 * @param sealed lines of the chain
 * @param pruned lines whose content was dropped by rule, and whose hashes stay
 * @param waiting lines that came since and have no seal yet
 * @param head end of the chain; null while it is empty
 * @param faults French sentences, at most twenty; empty when the register is whole
 */
record Verification(long sealed, long pruned, long waiting, Anchor head, List<String> faults) {

    boolean isSound() {
        return faults.isEmpty();
    }

    /** The result in one French sentence. */
    String sentence() {
        if (!isSound()) {
            return "Le registre N'EST PAS intact : " + String.join(" ; ", faults)
                    + ". Ne touchez plus à la base, gardez-en une copie et prévenez la DPO.";
        }
        return "Le registre est intact : " + sealed + " lignes enchaînées, dont " + pruned + " vidées à leur terme ; " + waiting
                + " en attente de leur sceau." + (head == null ? "" : " Empreinte de tête : " + head.text() + ".");
    }
}
