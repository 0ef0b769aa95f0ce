package fr.convergence.register;

import java.util.Arrays;
import java.util.HexFormat;

/** The chain at one position, as it is told outside the database. */
record Anchor(long position, byte[] hash) {

    /** @param text as {@link #text()} writes it @throws IllegalArgumentException when it is something else */
    static Anchor of(String text) {
        var parts = text.strip().split(":");
        if (parts.length != 2) {
            throw new IllegalArgumentException("an anchor is position:hash");
        }
        return new Anchor(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1]));
    }

    /** For example {@code 1204:9f86…}. */
    String text() {
        return position + ":" + Seal.hex(hash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Anchor anchor && position == anchor.position && Arrays.equals(hash, anchor.hash);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(position);
    }
}
