/**
 * Mobilisation : du besoin exprimé avec la personne à la réponse effective d'un opérateur du réseau, au moment utile pour
 * elle ; ce que le réseau a apporté, et ce qu'il n'a pas pu apporter.
 */
package fr.convergence.mobilisation;
