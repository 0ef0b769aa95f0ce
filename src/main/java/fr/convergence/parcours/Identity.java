package fr.convergence.parcours;

import java.time.LocalDate;

/**
 * Who the person is and how to reach her.
 *
 * @param phone may be null
 * @param reachVia place or professional through whom she can be reached; may be null
 * @param language language in which she prefers to be spoken to; may be null
 */
public record Identity(String firstName, String lastName, LocalDate birthDate, String phone, String reachVia, String language) {

    /** First name and initial: the minimum a work-list may show to those who accompany her. */
    public String shortName() {
        return firstName + " " + lastName.charAt(0) + ".";
    }
}
