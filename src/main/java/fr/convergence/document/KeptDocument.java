package fr.convergence.document;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A document as it was kept; nothing of it ever changes. */
@Entity
@Table(name = "document")
class KeptDocument {

    /** Whether the content is a paper, to be printed, or data, to be handed over as it is. */
    enum Form {
        PAPER,
        JSON
    }

    @Id
    private UUID id;

    private String about;
    private String siae;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private Form form;

    private String title;

    @Sealed
    private String content;

    @Column(name = "sha256")
    private String sha256;

    private LocalDate createdOn;
    private String createdBy;

    protected KeptDocument() {}

    KeptDocument(String about, String siae, DocumentKind kind, Form form, String title, String content, String by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.about = about;
        this.siae = siae;
        this.kind = kind;
        this.form = form;
        this.title = title;
        this.content = content;
        this.sha256 = Content.sha256(content);
        this.createdOn = today;
        this.createdBy = by;
    }

    boolean isPaper() {
        return form == Form.PAPER;
    }

    /** The database cannot compare a sealed content with its print: it is done at each reading. */
    String content() {
        return Content.unchanged(content, sha256);
    }

    DocumentView view() {
        return new DocumentView(id, about, siae, kind, title, isPaper(), sha256, createdOn, createdBy);
    }
}
