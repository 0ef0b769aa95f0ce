package fr.convergence.accompaniment;

/** What became of an objective of the plan, and why. @param objective its number */
public record ObjectiveOutcome(int objective, ObjectiveResult result, String why) {}
