package fr.convergence.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import fr.convergence.calendar.ProgrammeClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Prints papers as PDF that a screen reader reads too (PDF/UA): tagged, in French, fonts inside. The same paper gives the
 * same bytes. Nothing is fetched from anywhere while it prints.
 */
@Component
class PaperPress {

    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans";

    private final byte[] regular = read(FONTS + "DejaVuSans.ttf");
    private final byte[] bold = read(FONTS + "DejaVuSans-Bold.ttf");
    private final String style = new String(read("documents/paper.css"), StandardCharsets.UTF_8);

    PaperPress() {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    /** @param sha256 print of the content, shown at the foot of each sheet */
    byte[] print(Paper paper, Letterhead letterhead, String sha256) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .withProducer("Convergence")
                .withHtmlContent(PaperPage.of(paper, letterhead, sha256, style), null)
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .toStream(bytes);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (var document = renderer.createPDFKeepOpen()) {
                var moment = GregorianCalendar.from(letterhead.on().atTime(ProgrammeClock.DEADLINE_TIME).atZone(ProgrammeClock.PARIS));
                document.getDocumentInformation().setCreationDate(moment);
                document.setDocumentId(Long.parseUnsignedLong(sha256.substring(0, 16), 16));
                document.save(bytes);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a paper is printed in memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] read(String resource) {
        try (var stream = new ClassPathResource(resource).getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(resource + " is not on the class path", missing);
        }
    }
}
