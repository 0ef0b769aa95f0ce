/** De quoi le produit est fait : composants Java et JavaScript, avis de sécurité qui les concernent, et nos réponses. */
package fr.convergence.supply;
