package fr.convergence.confidentiality;

/** Tells whether somebody has opened a file as an exception, with a reason, for a time; a bean of this kind adds such a way in. */
public interface ExceptionalAccess {

    /** Whether that account holds an exceptional access to that parcours now. */
    boolean isOpen(String account, String reference);
}
