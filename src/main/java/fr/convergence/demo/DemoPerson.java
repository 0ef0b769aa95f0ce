package fr.convergence.demo;

import java.time.LocalDate;

/**
 * Somebody who never existed, and how far her story goes.
 *
 * @param enters day on which she is referred
 * @param story what becomes of her; the desks read it
 */
record DemoPerson(String firstName, String lastName, LocalDate birthDate, String siae, String orienteur, String sleepsAt,
        LocalDate enters, Story story) {}
