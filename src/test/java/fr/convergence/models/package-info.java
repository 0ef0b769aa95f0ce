/** Les modèles tels qu'on les voit : tracé lisible, images du README fidèles aux fichiers BPMN. */
package fr.convergence.models;
