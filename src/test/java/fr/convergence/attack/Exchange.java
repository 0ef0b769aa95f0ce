package fr.convergence.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A request of an attacker and its answer.
 *
 * @param who account, or «anonyme»
 * @param siae her structure; null for who has none
 * @param profession her group; null for who has none
 * @param read the answer as text, once somebody asked for it
 */
record Exchange(String who, String siae, String profession, String method, String path, int status, String type, byte[] bytes, AtomicReference<String> read) {

    Exchange(String who, String siae, String profession, String method, String path, int status, String type, byte[] bytes) {
        this(who, siae, profession, method, path, status, type, bytes, new AtomicReference<>());
    }

    /** The answer as text; a PDF is read page by page. Read once: several tests look at all of them. */
    String text() {
        return read.updateAndGet(known -> known == null ? reading() : known);
    }

    private String reading() {
        if (bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F') {
            try (var paper = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(paper);
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return who + " " + method + " " + path + " → " + status;
    }
}
