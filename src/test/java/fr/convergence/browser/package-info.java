/** Navigateur : un vrai Chromium, en français et à l'heure de Paris, pour les parcours à l'écran. */
package fr.convergence.browser;
