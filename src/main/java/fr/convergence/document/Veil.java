package fr.convergence.document;

/**
 * Says what may still be read of a paper that was kept: the person may have taken an agreement back since. What was kept, and
 * its print, do not change.
 */
public interface Veil {

    /** The paper as it may be shown today; the same one when nothing is to be left out. */
    Paper cover(DocumentView document, Paper paper);
}
