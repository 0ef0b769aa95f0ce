/** Accès d'urgence : ouvrir pour un temps court, avec un motif, un dossier qui n'est pas le sien ; tout est annoncé, noté, examiné. */
package fr.convergence.breakglass;
