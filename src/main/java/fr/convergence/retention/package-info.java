/**
 * Conservation : combien de temps un dossier est gardé après le dernier contact, ce qui l'arrête, et l'effacement lui-même,
 * partout où la personne est connue.
 *
 * <p>Public: {@link fr.convergence.retention.ErasureService}, asked to forget somebody; {@link
 * fr.convergence.retention.PersonalData}, everything that is kept about somebody; {@link
 * fr.convergence.retention.KeptRows}, by which a capability keeps lines of its own without the person; {@link
 * fr.convergence.retention.AnonymousFigures}, by which figures survive her; {@link
 * fr.convergence.retention.HoldService}, which stops an erasure.
 */
package fr.convergence.retention;
