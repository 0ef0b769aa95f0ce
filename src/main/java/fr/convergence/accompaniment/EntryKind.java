package fr.convergence.accompaniment;

/** Kinds of news the fil rouge gives. */
enum EntryKind {
    NEED,
    CONCERTATION,
    TRANSFER
}
