package fr.convergence.transfer;

import fr.convergence.rules.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** One edition of a passport, and who received it. Its content never changes: when less may be read, another is made. */
@Entity
class PassportEdition {

    @Id
    private UUID id;

    private UUID transferId;
    private String reference;
    private int number;

    @Column(name = "sha256")
    private String sha256;

    private LocalDate madeOn;
    private UUID paper;
    private UUID data;
    private LocalDate hostReceivedOn;

    @Enumerated(EnumType.STRING)
    private ReceiptMeans hostMeans;

    private String hostNotedBy;
    private LocalDate personReceivedOn;

    @Enumerated(EnumType.STRING)
    private ReceiptMeans personMeans;

    private String personNotedBy;

    @Version
    private int version;

    protected PassportEdition() {}

    PassportEdition(UUID transferId, int number, Passport passport, UUID paper, UUID data, LocalDate today) {
        this.id = UUID.randomUUID();
        this.transferId = transferId;
        this.reference = passport.reference();
        this.number = number;
        this.sha256 = passport.sha256();
        this.madeOn = today;
        this.paper = paper;
        this.data = data;
    }

    /** Notes a receipt; the first one stays. */
    void received(PassportHolder holder, Receipt receipt, String by, LocalDate today) {
        receipt.refuseUnlessPossible(madeOn, today);
        Refusal.when(receiptOf(holder) != null, "La réception de cette édition est déjà notée : rafraîchissez votre liste.");
        if (holder == PassportHolder.HOST) {
            hostReceivedOn = receipt.on();
            hostMeans = receipt.means();
            hostNotedBy = by;
        } else {
            personReceivedOn = receipt.on();
            personMeans = receipt.means();
            personNotedBy = by;
        }
    }

    private Receipt receiptOf(PassportHolder holder) {
        var host = holder == PassportHolder.HOST;
        var on = host ? hostReceivedOn : personReceivedOn;
        return on == null ? null : new Receipt(on, host ? hostMeans : personMeans);
    }

    UUID transferId() {
        return transferId;
    }

    EditionView view() {
        return new EditionView(number, sha256, madeOn, paper, data, receiptOf(PassportHolder.HOST), receiptOf(PassportHolder.PERSON));
    }
}
