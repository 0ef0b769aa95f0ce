/** Les étapes de la mobilisation, telles que le moteur et les formulaires les appellent. */
package fr.convergence.mobilisation.process;
