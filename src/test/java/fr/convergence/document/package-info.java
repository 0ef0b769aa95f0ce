/** Documents : le papier, ce qui est gardé, qui le lit. */
package fr.convergence.document;
