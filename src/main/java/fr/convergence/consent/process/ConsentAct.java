package fr.convergence.consent.process;

/** What the fil rouge writes down. */
enum ConsentAct { GIVEN, REFUSED, WITHDRAWN, NOTHING }
