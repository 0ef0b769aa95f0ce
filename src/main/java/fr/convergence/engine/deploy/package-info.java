/** Déploiement des modèles : lus, vérifiés, puis remis au moteur d'un seul tenant. */
package fr.convergence.engine.deploy;
