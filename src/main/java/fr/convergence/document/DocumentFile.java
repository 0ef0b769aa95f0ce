package fr.convergence.document;

/**
 * A document ready to leave.
 *
 * @param name file name: reference and kind, never a person's name
 * @param mediaType {@code application/pdf} or {@code application/json}
 */
public record DocumentFile(String name, String mediaType, byte[] bytes) {

    static final String PDF = "application/pdf";
    static final String JSON = "application/json";

    /** Whether it is to be shown and printed; otherwise it is data, to be downloaded. */
    public boolean isPaper() {
        return mediaType.equals(PDF);
    }

    static DocumentFile pdf(String about, DocumentKind kind, byte[] bytes) {
        return new DocumentFile(name(about, kind) + ".pdf", PDF, bytes);
    }

    static DocumentFile json(String about, DocumentKind kind, byte[] bytes) {
        return new DocumentFile(name(about, kind) + ".json", JSON, bytes);
    }

    private static String name(String about, DocumentKind kind) {
        return about.replaceAll("[^A-Za-z0-9-]", "-") + "-" + kind.code();
    }
}
