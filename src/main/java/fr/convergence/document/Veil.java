package fr.convergence.document;

import fr.convergence.confidentiality.Subject;

/**
 * Says what may be read of a paper that was kept: the reader may not read each of its domains, and the person may have taken an
 * agreement back since. What was kept, and its print, do not change.
 */
public interface Veil {

    /** The paper as that reader may see it today; the same one when nothing is to be left out. */
    Paper cover(DocumentView document, Paper paper, Subject reader);
}
