/** Base de données : celle qu'on donne, sinon un vrai PostgreSQL embarqué dont les données restent. */
package fr.convergence.database;
