package fr.convergence.accompaniment;

/** Who reads a line of the plan, from its point of view. The decision {@code accompanimentReading} knows these words. */
enum ReaderKind {
    /** Carries the action. */
    OWNER,
    /** Holds the role of the domain, or may replace who does. */
    DOMAIN,
    /** Keeps the thread of the parcours, or may replace who does. */
    FIL_ROUGE,
    /** Another referent of the parcours. */
    TEAM,
    /** Directs the structure. */
    DIRECTION,
    /** Anybody else. */
    OTHER
}
