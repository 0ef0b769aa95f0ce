package fr.convergence.renewal;

/** What a file needs from people before it can be completed. */
enum Part {
    WORDS,
    SUPPORT,
    ENGAGEMENT,
    OPINION
}
