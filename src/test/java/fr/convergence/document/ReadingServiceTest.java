package fr.convergence.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.web.Reader;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody goes on in another structure: who reads what of her then. */
@ProductTest
class ReadingServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Reader ORIGIN = new Reader("cip@aci-canal", Set.of("cip"), Set.of(TestWorld.CANAL));
    private static final Reader HOST = new Reader("cip@aci-jardin", Set.of("cip"), Set.of(TestWorld.JARDIN));

    @Autowired
    private ReadingService reading;

    @Autowired
    private DocumentService documents;

    @Autowired
    private NoticeService notices;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private TimeMachine time;

    private String reference;
    private UUID letter;

    @BeforeEach
    void somebodyHasALetter() {
        time.holdAt(TODAY);
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY.minusMonths(1), TODAY.plusMonths(5));
        letter = notices.letter(reference, "Un courrier du chantier", List.of("Bonjour,", "Votre œuvre est « reçue »."));
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void aLetterIsAPaperUnderTheNameOfWhoWroteIt() throws IOException {
        assertThat(text(ORIGIN)).contains("Chantier du Canal", "Paris, le 2 mars 2026", "Un courrier du chantier", "Votre œuvre est « reçue ».",
                parcours.view(reference).person().lastName(), reference);
        assertThat(reading.letters(ORIGIN, reference)).singleElement().satisfies(seen -> {
            assertThat(seen.title()).isEqualTo("Un courrier du chantier");
            assertThat(seen.writtenOn()).isEqualTo(TODAY);
            assertThat(seen.handedOn()).isNull();
        });
        notices.handed(letter, "remis en main propre", "cip@aci-canal");
        assertThat(reading.letters(ORIGIN, reference)).singleElement().extracting(LetterView::handedOn).isEqualTo(TODAY);
    }

    @Test
    void lettersFollowThePersonAndKeepTheNameOfWhoWroteThem() throws IOException {
        var kept = documents.keep(reference, TestWorld.CANAL, DocumentKind.FILE, Paper.of("Dossier", new Paper.Paragraph("x")), null);
        time.holdAt(TODAY.plusDays(10));
        parcours.moveTo(reference, new ContractTerms(TestWorld.JARDIN, ContractKind.CDDI_CVG, BigDecimal.valueOf(26), TODAY.plusDays(10),
                TODAY.plusMonths(6)), "cip@aci-jardin");
        assertThat(reading.letter(ORIGIN, letter)).isEmpty();
        assertThat(reading.letters(ORIGIN, reference)).isEmpty();
        assertThat(text(HOST)).contains("Chantier du Canal").doesNotContain("Jardin des Deux Rives");
        assertThat(reading.document(ORIGIN, kept.id())).as("what a structure keeps stays with it").isPresent();
        assertThat(reading.document(HOST, kept.id())).as("and does not follow").isEmpty();
    }

    @Test
    void aPersonWithoutProfessionOrStructureReadsNothing() {
        assertThat(reading.letter(new Reader("x", Set.of(), Set.of(TestWorld.CANAL)), letter)).isEmpty();
        assertThat(reading.letter(new Reader("x", Set.of("cip"), Set.of()), letter)).isEmpty();
        assertThat(reading.opens(ORIGIN, DocumentKind.LETTER, "CVG-NULLE-PART", "page")).isFalse();
    }

    private String text(Reader reader) throws IOException {
        try (var pdf = Loader.loadPDF(reading.letter(reader, letter).orElseThrow().bytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
