package fr.convergence.parcours;

import fr.convergence.rules.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Who accompanies the person, and who did: at most one professional a role at any time. */
@Embeddable
class Team {

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "reference", nullable = false, updatable = false)
    @OrderBy("since")
    private List<Referent> referents = new ArrayList<>();

    void appoint(ReferentRole role, String account, LocalDate day) {
        var current = referents.stream().filter(referent -> referent.holds(role)).findFirst();
        if (current.isPresent()) {
            if (current.get().account().equals(account)) {
                return;
            }
            current.get().leave(day);
        }
        referents.add(new Referent(role, account, day));
    }

    /** Whoever holds the role leaves it, unless it is that account. */
    void vacate(ReferentRole role, String account, LocalDate day) {
        referents.stream()
                .filter(referent -> referent.holds(role) && !referent.account().equals(account))
                .forEach(referent -> referent.leave(day));
    }

    /** Nobody holds the role any more; the fil rouge is replaced, never removed. */
    void release(ReferentRole role, LocalDate day) {
        Refusal.when(role == ReferentRole.FIL_ROUGE, "Un parcours a toujours un fil rouge : nommez son remplaçant.");
        referents.stream().filter(referent -> referent.holds(role)).forEach(referent -> referent.leave(day));
    }

    /** The parcours is over. */
    void leave(LocalDate day) {
        referents.stream().filter(Referent::isCurrent).forEach(referent -> referent.leave(day));
    }

    boolean hasFilRouge() {
        return referents.stream().anyMatch(referent -> referent.holds(ReferentRole.FIL_ROUGE));
    }

    Map<ReferentRole, String> current() {
        var current = new EnumMap<ReferentRole, String>(ReferentRole.class);
        referents.stream().filter(Referent::isCurrent).forEach(r -> current.put(r.role(), r.account()));
        return current;
    }
}
