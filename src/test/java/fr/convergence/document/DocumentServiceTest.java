package fr.convergence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.confidentiality.ReaderKind;
import fr.convergence.confidentiality.Subject;
import fr.convergence.document.Paper.Paragraph;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class DocumentServiceTest {

    @Autowired
    private DocumentService documents;

    @Autowired
    private JdbcTemplate database;

    private final String about = "DOC-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aPaperIsKeptAndPrintedWhenItIsOpened() throws Exception {
        var kept = documents.keep(about, TestWorld.CANAL, DocumentKind.MINUTES, paper("Ce qui fut dit"), "cip@aci-canal");
        var file = documents.file(kept.id(), Subject.as(ReaderKind.PERSON));
        assertThat(file.name()).isEqualTo(about + "-proces-verbal.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        try (var pdf = Loader.loadPDF(file.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Chantier du Canal", "Ce qui fut dit", kept.sha256(), about);
        }
        assertThat(documents.file(kept.id(), Subject.as(ReaderKind.PERSON)).bytes()).isEqualTo(file.bytes());
    }

    @Test
    void theSameContentIsKeptOnceAndAnotherBesideIt() {
        var first = documents.keep(about, TestWorld.CANAL, DocumentKind.FILE, paper("un"), null);
        assertThat(documents.keep(about, TestWorld.CANAL, DocumentKind.FILE, paper("un"), "autre")).isEqualTo(first);
        var other = documents.keep(about, TestWorld.CANAL, DocumentKind.FILE, paper("deux"), null);
        assertThat(other.sha256()).isNotEqualTo(first.sha256());
        assertThat(documents.of(about)).containsExactlyInAnyOrder(first, other);
        assertThat(documents.of("DOC-INCONNU")).isEmpty();
    }

    @Test
    void dataLeavesAsItWasKept() {
        var kept = documents.keepJson(about, TestWorld.CANAL, DocumentKind.PASSPORT, "Passeport",
                Map.of("terme", LocalDate.of(2026, 8, 31), "accents", "« cœur »"), null);
        var file = documents.file(kept.id(), Subject.as(ReaderKind.PERSON));
        assertThat(file.name()).isEqualTo(about + "-passeport.json");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo("{\"accents\":\"« cœur »\",\"terme\":\"2026-08-31\"}");
        assertThat(kept.paper()).isFalse();
    }

    @Test
    void whatIsKeptIsNeverRewritten() {
        var kept = documents.keep(about, TestWorld.CANAL, DocumentKind.LETTER, paper("vrai"), null);
        assertThatThrownBy(() -> database.update("update document set title = 'faux' where id = ?", kept.id()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never rewritten");
        assertThatThrownBy(() -> database.update("""
                insert into document (id, about, siae, kind, form, title, content, sha256, created_on)
                values (gen_random_uuid(), 'X', 'aci-canal', 'FILE', 'JSON', 'X', '{}', repeat('0', 64), current_date)"""))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("ck_document_content_sealed");
    }

    @Test
    void aContentThatTookThePlaceOfAnotherIsNotGivenOut() {
        var kept = documents.keep(about, TestWorld.CANAL, DocumentKind.LETTER, paper("vrai"), null);
        var other = documents.keep(about, TestWorld.CANAL, DocumentKind.LETTER, paper("autre"), null);
        var id = UUID.randomUUID();
        database.update("""
                insert into document (id, about, siae, kind, form, title, content, sha256, created_on)
                select ?, 'X', siae, kind, 'JSON', title, (select content from document where id = ?), sha256, created_on
                  from document where id = ?""", id, other.id(), kept.id());
        assertThatThrownBy(() -> documents.file(id, Subject.as(ReaderKind.PERSON))).isInstanceOf(IllegalStateException.class).hasMessageContaining("not the one that was kept");
    }

    @Test
    void whatIsNotThereIsSaidInFrench() {
        assertThatThrownBy(() -> documents.file(UUID.randomUUID(), Subject.as(ReaderKind.PERSON))).isInstanceOf(Refusal.class).hasMessageContaining("n'existe plus");
    }

    private static Paper paper(String text) {
        return Paper.of("Titre", new Paragraph(text));
    }
}
