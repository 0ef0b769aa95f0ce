package fr.convergence.engine.web;

/** Whom a call is open to. Being let through here gives no right: the engine and the controllers check their own. */
public enum Who {
    /** People who have not logged in yet too. */
    ANYONE,
    /** Whoever has an account. */
    SIGNED_IN,
    /** Whoever may open Tasklist. */
    TASKLIST,
    /** Whoever may open Cockpit. */
    COCKPIT,
    /** Technical administrators. */
    ADMIN
}
