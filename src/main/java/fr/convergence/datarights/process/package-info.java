/** Le processus « Exercice des droits ». */
package fr.convergence.datarights.process;
