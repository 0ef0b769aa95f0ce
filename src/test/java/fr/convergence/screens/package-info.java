/** Les écrans du moteur, en français et à la marque de Convergence. */
package fr.convergence.screens;
