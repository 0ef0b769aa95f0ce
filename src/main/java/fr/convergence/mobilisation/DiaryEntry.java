package fr.convergence.mobilisation;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One line in the diary of a need. */
@Entity
@Table(name = "mobilisation_entry")
class DiaryEntry {

    @Id
    private UUID id;

    private int rank;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Sealed
    private String detail;

    @Sealed
    private String text;

    private String byAccount;

    protected DiaryEntry() {}

    /** @param detail French label of a coded answer; may be null @param text free words; may be null */
    DiaryEntry(int rank, LocalDate day, EntryKind kind, String detail, String text, String byAccount) {
        this.id = UUID.randomUUID();
        this.rank = rank;
        this.day = day;
        this.kind = kind;
        this.detail = detail;
        this.text = text;
        this.byAccount = byAccount;
    }

    DiaryLine line() {
        return new DiaryLine(day, kind, detail, text, byAccount);
    }
}
