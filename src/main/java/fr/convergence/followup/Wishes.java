package fr.convergence.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;

/** What the person wants of her follow-up, once she was asked. */
@Embeddable
class Wishes {

    @Column(name = "agreement_asked")
    private boolean asked;

    @Enumerated(EnumType.STRING)
    @Column(name = "rhythm_wish")
    private Rhythm rhythm = Rhythm.STANDARD;

    private String channels = "";
    private boolean trustedContact;

    protected Wishes() {}

    static Wishes unknown() {
        return new Wishes();
    }

    static Wishes of(Agreement agreement) {
        var wishes = new Wishes();
        wishes.asked = true;
        wishes.rhythm = agreement.rhythm();
        wishes.channels = Codes.write(agreement.channels());
        wishes.trustedContact = agreement.trustedContact();
        return wishes;
    }

    /** Whether she agreed to a follow-up; after a refusal she is asked again if she comes back. */
    boolean areKnown() {
        return asked;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    Set<Channel> channels() {
        return Codes.read(Channel.class, channels);
    }

    boolean trustedContact() {
        return trustedContact;
    }
}
