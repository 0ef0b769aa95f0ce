package fr.convergence.engine.deploy;

/** Models and forms reached the engine. @param deploymentId the engine's deployment */
public record ModelsDeployed(String deploymentId) {}
