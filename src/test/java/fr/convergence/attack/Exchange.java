package fr.convergence.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A request of an attacker and its answer.
 *
 * @param who account, or «anonyme»
 * @param siae her structure; null for who has none
 * @param profession her group; null for who has none
 */
record Exchange(String who, String siae, String profession, String method, String path, int status, String type, byte[] bytes) {

    /** The answer as text; a PDF is read page by page. */
    String text() {
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
