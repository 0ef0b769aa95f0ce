package fr.convergence.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.springframework.stereotype.Component;

/** Puts papers one behind the other, to be printed at once. */
@Component
class PaperBinder {

    /** @param papers PDF, at least one */
    byte[] bind(List<byte[]> papers) {
        var bound = new ByteArrayOutputStream();
        var binder = new PDFMergerUtility();
        papers.forEach(paper -> binder.addSource(new RandomAccessReadBuffer(paper)));
        binder.setDestinationStream(bound);
        try {
            binder.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException impossible) {
            throw new UncheckedIOException("papers are bound in memory", impossible);
        }
        return bound.toByteArray();
    }
}
