package fr.convergence.notification;

/**
 * A neutral message: what must be done, never about whom or about what trouble. Each capability declares its own.
 *
 * @param code stable English code, for example {@code renewalFileDue}
 * @param subject French subject, without a name or a domain
 * @param sentence French sentence; the reference of the parcours is added by the service
 */
public record Notice(String code, String subject, String sentence) {}
