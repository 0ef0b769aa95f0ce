package fr.convergence.followup;

import fr.convergence.rules.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Attempts to reach somebody who does not answer: several, on different days, by different means. */
@Embeddable
class Attempts {

    @Column(name = "attempts")
    private int count;

    @Column(name = "attempt_channels")
    private String channels = "";

    @Column(name = "last_attempt_on")
    private LocalDate lastOn;

    private int silences;

    /**
     * One more attempt without an answer.
     *
     * @return whether everything owed was tried: the appointment ends without news
     */
    boolean failed(LocalDate today, Channel channel, AttemptRule owed, boolean trustedContact) {
        Refusal.when(channel == null, "Indiquez le moyen que vous avez essayé.");
        Refusal.when(today.equals(lastOn), "Une tentative est déjà notée aujourd'hui : réessayez un autre jour.");
        Refusal.when(channel == Channel.TRUSTED_CONTACT && !trustedContact,
                "La personne n'a pas donné son accord pour un contact de confiance : essayez autrement.");
        var tried = Codes.read(Channel.class, channels);
        tried.add(channel);
        if (count + 1 >= owed.attempts()) {
            Refusal.when(tried.size() < owed.channels(), "Essayez un autre moyen : il en faut au moins " + owed.channels() + " différents.");
            Refusal.when(trustedContact && count + 1 > owed.attempts() && !tried.contains(Channel.TRUSTED_CONTACT),
                    "Essayez maintenant le contact de confiance que la personne a désigné.");
        }
        count++;
        channels = Codes.write(tried);
        lastOn = today;
        return exhausted(owed, trustedContact, tried);
    }

    private boolean exhausted(AttemptRule owed, boolean trustedContact, Set<Channel> tried) {
        if (count < owed.attempts() || trustedContact && !tried.contains(Channel.TRUSTED_CONTACT)) {
            return false;
        }
        silences++;
        restart();
        return true;
    }

    void answered() {
        silences = 0;
        restart();
    }

    private void restart() {
        count = 0;
        channels = Codes.write(EnumSet.noneOf(Channel.class));
    }

    boolean underWay() {
        return count > 0;
    }

    int count() {
        return count;
    }

    int silences() {
        return silences;
    }
}
