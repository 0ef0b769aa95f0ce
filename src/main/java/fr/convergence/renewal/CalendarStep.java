package fr.convergence.renewal;

/** What is done before a term, in the order of the months; the decision {@code renewalCalendar} dates each. */
public enum CalendarStep {
    /** The person is told in writing, her fil rouge by e-mail. */
    INFORMATION,
    /** The plan is read again with her. */
    PLAN_REVIEW,
    /** A place is kept in a session. */
    SLOT,
    /** The file is due. */
    FILE,
    /** Direction, coordination and secretariat are alerted, again and again until the decision. */
    ESCALATION
}
