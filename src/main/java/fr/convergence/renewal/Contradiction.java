package fr.convergence.renewal;

import java.util.stream.Stream;

/** One way in which two lines of a file cannot both be relied on. It never says which one is right. */
interface Contradiction {

    /** The lines concerned, each with why; empty when nothing is contradicted. */
    Stream<Contradicted> in(FileReading reading);

    /** @param key of the line @param because complete for who reads that line alone, in French */
    record Contradicted(String key, String because) {}
}
