package fr.convergence.directory;

import fr.convergence.parcours.Domain;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** An operator of the network: not a user of the product. A sensitive name never leaves its domain. */
@Entity
public class Partner {

    @Id
    private String code;

    private String name;
    private String kind;

    @Enumerated(EnumType.STRING)
    private Domain theme;

    private String territory;
    private String email;
    private int usualDelay;
    private boolean sensitive;
    private String offers;
    private boolean active;

    protected Partner() {}

    Partner(PartnerCard card) {
        this.code = card.code();
        this.name = card.name();
        this.kind = card.kind();
        this.theme = card.theme();
        this.territory = card.territory();
        this.email = card.email();
        this.usualDelay = card.usualDelay();
        this.sensitive = card.sensitive();
        this.offers = card.offers();
        this.active = card.active();
    }

    PartnerCard card() {
        return new PartnerCard(code, name, kind, theme, territory, email, usualDelay, sensitive, offers, active);
    }
}
