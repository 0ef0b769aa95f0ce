package fr.convergence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fr.convergence.document.Paper.Block;
import fr.convergence.document.Paper.Bullets;
import fr.convergence.document.Paper.Facts;
import fr.convergence.document.Paper.Heading;
import fr.convergence.document.Paper.PageBreak;
import fr.convergence.document.Paper.Paragraph;
import fr.convergence.document.Paper.Signature;
import fr.convergence.document.Paper.Table;
import fr.convergence.rules.Refusal;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperPressTest {

    private static final Letterhead HEAD = new Letterhead("Chantier du Canal", "Atelier et chantier d'insertion", "Paris",
            LocalDate.of(2026, 3, 1), "CVG-2026-00042", "Prénom Fictif");
    private final PaperPress press = new PaperPress();

    @Test
    void whatWasWrittenIsWhatIsRead() {
        var paper = Paper.of("Décision de la commission",
                new Heading("Ce qui est décidé"),
                new Paragraph("Elle dit : « J’ai à cœur de continuer », à Noël, où l’œuvre coûte 12 € (soit −3 %)."),
                new Bullets(List.of("Une action tenue", "Une action à venir")),
                new Facts(List.of(new Facts.Row("Terme", "31 août 2026"), new Facts.Row("Motif", null))),
                new Table(List.of("Critère", "Niveau"), List.of(List.of("Le plan d'action", "Suffisant"))),
                new Signature(List.of("La présidence de séance")));
        assertThat(read(paper)).contains("Chantier du Canal", "Atelier et chantier d'insertion", "À l'attention de", "Prénom Fictif",
                "Paris, le 1er mars 2026", "Référence : CVG-2026-00042", "Décision de la commission", "Ce qui est décidé",
                "Elle dit : « J’ai à cœur de continuer », à Noël, où l’œuvre coûte 12 € (soit −3 %).",
                "Une action tenue", "Terme 31 août 2026", "Motif —", "Critère Niveau", "Le plan d'action Suffisant",
                "La présidence de séance Date et signature :", Content.sha256(Content.of(paper)), "1 / 1");
    }

    @Test
    void aWordLongerThanTheLineIsCutAndNothingOfItIsLost() throws IOException {
        var word = "anticonstitutionnellement".repeat(12);
        try (var pdf = open(Paper.of("Mots longs", new Paragraph(word), new Table(List.of("A", "B"), List.of(List.of(word, "b")))))) {
            var stripper = new PDFTextStripper();
            var text = stripper.getText(pdf).replaceAll("\\s+", "");
            assertThat(text).contains(word);
            assertThat(text.split("anticonstitutionnellement", -1).length - 1).isGreaterThanOrEqualTo(12);
        }
    }

    @Test
    void aLongPaperHasAllItsSheetsNumbered() throws IOException {
        var blocks = new ArrayList<Block>();
        IntStream.rangeClosed(1, 40).forEach(number -> {
            blocks.add(new Paragraph("Feuille " + number + " du dossier."));
            blocks.add(new PageBreak());
        });
        try (var pdf = open(new Paper("Quarante feuilles", blocks))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(40);
            for (var page = 1; page <= 40; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("Feuille " + page + " du dossier.", page + " / 40", "CVG-2026-00042");
            }
        }
    }

    @Test
    void everyFontIsInsideThePaper() throws IOException {
        try (var pdf = open(Paper.of("Titre", new Paragraph("Texte")))) {
            var fonts = new TreeSet<String>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(fonts).containsExactly("DejaVuSans", "DejaVuSans-Bold");
        }
    }

    @Test
    void aScreenReaderFindsLanguageTitleAndStructure() throws IOException {
        try (var pdf = open(Paper.of("Un titre", new Heading("Partie"), new Paragraph("Texte"), new Bullets(List.of("Point")),
                new Facts(List.of(new Facts.Row("Nom de la chose", "valeur")))))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Un titre");
            var xmp = new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(xmp).contains("pdfuaid", "Un titre, référence CVG-2026-00042");
            assertThat(tags(catalog.getStructureTreeRoot(), new TreeSet<>())).contains("H1", "H2", "P", "L", "LI", "Table", "TH", "TD");
        }
    }

    @Test
    void aHostileTextIsPrintedAndDoesNothing() throws IOException {
        var hostile = "<script>alert('x')</script> & &amp; ]]> <img src=\"file:///etc/passwd\"/> url(https://exemple.invalid/x) <!-- \" -->";
        var paper = Paper.of("Titre <b>gras</b>", new Paragraph(hostile), new Bullets(List.of("</ul><h1>non")),
                new Table(List.of("<th>"), List.of(List.of("&eacute;"))), new Facts(List.of(new Facts.Row("</td>", "<!DOCTYPE x>"))));
        assertThat(read(paper)).contains("Titre <b>gras</b>", "</ul><h1>non", "<th> &eacute;", "</td> <!DOCTYPE x>");
        assertThat(read(paper).replace(" ", "")).contains(hostile.replace(" ", ""));
        try (var pdf = open(paper)) {
            assertThat(pdf.getDocumentCatalog().getNames()).as("no embedded file, no script").isNull();
            for (var page : pdf.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
                assertThat(page.getResources().getCOSObject().containsKey(COSName.XOBJECT)).isFalse();
            }
        }
    }

    /** Whatever is written, wherever it is printed, no address is called and no file is read (attack 45). */
    @Test
    void nothingIsFetchedWhileItPrints() throws IOException {
        var called = new AtomicInteger();
        var listener = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        listener.createContext("/", exchange -> {
            called.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        listener.start();
        try {
            var address = "http://localhost:" + listener.getAddress().getPort() + "/x";
            for (var vector : List.of("<img src=\"%s\"/>", "\"/><link rel=\"stylesheet\" href=\"%s\"/>", "</style><style>@import url(%s); p { background: url(%s); content: url(%s) }</style>",
                    "<object data=\"%s\"></object>", "<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\"><image xlink:href=\"%s\"/></svg>", "<base href=\"%s\"/>", "url(%s)", "&#60;img src='%s'/&#62;",
                    "<?xml-stylesheet href=\"%s\"?>", "]]><img src=\"%s\"/><![CDATA[")) {
                var text = vector.replace("%s", address);
                var head = new Letterhead(text, text, text, LocalDate.of(2026, 3, 1), "CVG-2026-00042", text);
                var paper = Paper.of(text, new Heading(text), new Paragraph(text), new Bullets(List.of(text)), new Facts(List.of(new Facts.Row(text, text))),
                        new Table(List.of(text), List.of(List.of(text))), new Signature(List.of(text)));
                assertThat(press.print(paper, head, "0123456789abcdef".repeat(4))).isNotEmpty();
            }
            assertThat(called).hasValue(0);
        } finally {
            listener.stop(0);
        }
    }

    @Test
    void whatXmlForbidsIsDroppedAndTheRestIsKept() {
        assertThat(read(Paper.of("Titre", new Paragraph("A\u0000B\u0007C\u000b\ud800D\uffffE\tF\nG")))).contains("ABCDE F G");
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        var paper = Paper.of("Titre", new Paragraph("Texte"));
        assertThat(print(paper)).isEqualTo(print(paper)).isNotEqualTo(print(Paper.of("Titre", new Paragraph("Autre"))));
    }

    @Test
    void aPaperThatSaysNothingIsRefused() {
        assertThatThrownBy(() -> Paper.of(" ", new Paragraph("x"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Paper.of("Titre")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Table(List.of("A", "B"), List.of(List.of("a")))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyBlockIsReadBackAsItWasKept() {
        var paper = Paper.of("Titre", new Heading("h"), new Paragraph("p"), new Bullets(List.of("b")),
                new Facts(List.of(new Facts.Row("l", null))), new Table(List.of("h"), List.of(List.of("c"))),
                new Signature(List.of("s")), new PageBreak());
        assertThat(Content.read(Content.of(paper), Paper.class)).isEqualTo(paper);
    }

    private byte[] print(Paper paper) {
        return press.print(paper, HEAD, Content.sha256(Content.of(paper)));
    }

    private PDDocument open(Paper paper) throws IOException {
        return Loader.loadPDF(print(paper));
    }

    /** Words in the order of reading, any space for one. */
    private String read(Paper paper) {
        try (var pdf = open(paper)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static TreeSet<String> tags(PDStructureNode node, TreeSet<String> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element.getStructureType());
                tags(element, found);
            }
        }
        return found;
    }
}
