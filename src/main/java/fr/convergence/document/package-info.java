/**
 * Documents : ce qui s'imprime et se remet (courriers, procès-verbaux, dossiers, passeports), gardé tel quel, relu par qui en
 * a le droit.
 *
 * <p>Public: {@link fr.convergence.document.DocumentService}, which keeps and gives; {@link
 * fr.convergence.document.ReadingService}, which checks the reader and writes down that she read; {@link
 * fr.convergence.document.Paper}, what can be printed; {@link fr.convergence.document.Custody}, by which another capability says
 * which structures answer for a reference; {@link fr.convergence.document.Veil}, by which it leaves out what is shared no more.
 */
package fr.convergence.document;
