/** Le processus « Suspension d'effacement ». */
package fr.convergence.retention.process;
