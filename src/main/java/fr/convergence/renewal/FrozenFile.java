package fr.convergence.renewal;

import fr.convergence.document.Content;
import fr.convergence.encryption.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A file as it was when a session was convened; nothing of it ever changes. */
@Entity
@Table(name = "renewal_frozen_file")
class FrozenFile {

    @Id
    private UUID id;

    /** Given by the database in the order of writing. */
    @Column(insertable = false, updatable = false)
    private Long rank;

    private UUID fileId;
    private String session;
    private LocalDate frozenOn;

    @Sealed
    private String content;

    @Column(name = "sha256")
    private String sha256;

    private UUID document;

    protected FrozenFile() {}

    FrozenFile(UUID fileId, Dossier.Freeze freeze, String content) {
        this.id = UUID.randomUUID();
        this.fileId = fileId;
        this.session = freeze.session();
        this.frozenOn = freeze.on();
        this.content = content;
        this.sha256 = freeze.sha256();
        this.document = freeze.document();
    }

    /** What is kept of a file: its pages and their lines. */
    record Kept(List<Dossier.Page> pages) {}

    String session() {
        return session;
    }

    String sha256() {
        return sha256;
    }

    UUID fileId() {
        return fileId;
    }

    Dossier dossier() {
        return new Dossier(Content.read(Content.unchanged(content, sha256), Kept.class).pages(), new Dossier.Freeze(session, frozenOn, sha256, document));
    }
}
