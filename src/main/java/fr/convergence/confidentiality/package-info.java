/**
 * Confidentialité : qui lit quoi d'une personne. Une table (lecteur, domaine, ce qui est écrit, accord) décide, ici et nulle part
 * ailleurs : tout, seulement l'existence, ou rien, pas même une mention.
 *
 * <p>Screens, papers, mails and exports ask {@link fr.convergence.confidentiality.Confidentiality}; what gives content without asking
 * is marked {@link fr.convergence.confidentiality.Whole}, and a fitness test watches who calls it.
 */
package fr.convergence.confidentiality;
