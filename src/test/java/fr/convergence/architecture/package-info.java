/** Ce que le code, les modèles, les formulaires et les règles se promettent les uns aux autres. */
package fr.convergence.architecture;
