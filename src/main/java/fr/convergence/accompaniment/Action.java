package fr.convergence.accompaniment;

import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** One thing to do, by one referent, before a day. */
@Entity
@Table(name = "plan_action")
class Action {

    @Id
    private UUID id;

    private int number;

    @Sealed
    private String label;

    @Enumerated(EnumType.STRING)
    private ReferentRole ownerRole;

    private String owner;
    private LocalDate dueOn;
    private boolean agreed;

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    @Sealed
    private String reason;

    private LocalDate addedOn;
    private LocalDate closedOn;
    private UUID concertationId;

    protected Action() {}

    Action(int number, OwnedAction planned, UUID concertationId, LocalDate today) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.label = planned.label();
        this.ownerRole = planned.role();
        this.owner = planned.owner();
        this.dueOn = planned.dueOn();
        this.agreed = planned.agreed();
        this.status = ActionStatus.PLANNED;
        this.addedOn = today;
        this.concertationId = concertationId;
    }

    /** Whether a row of the form says something that is not already so; a form sends back every row it showed. */
    boolean isNews(ActionUpdate told) {
        return told.status() != status
                || told.dueOn() != null && !told.dueOn().equals(dueOn)
                || told.agreed() && !agreed
                || told.reason() != null && !told.reason().isBlank() && !told.reason().equals(reason);
    }

    /** @param latest last day to which it may be put off */
    void update(ActionUpdate news, LocalDate today, LocalDate latest) {
        var which = "Action n° " + number + " : ";
        Refusal.unless(status.isOpen(), which + "elle est close. Pour la reprendre, ajoutez une action.");
        Refusal.when(news.status() == ActionStatus.CARRIED_OVER, which + "choisissez un état de la liste.");
        Refusal.when(news.status().needsReason() && (news.reason() == null || news.reason().isBlank()),
                which + "dites pourquoi elle est suspendue ou abandonnée.");
        var newlyAgreed = agreed || news.agreed();
        Refusal.when(!newlyAgreed && (news.status() == ActionStatus.UNDER_WAY || news.status() == ActionStatus.DONE),
                which + "recueillez d'abord l'accord de la personne.");
        if (news.dueOn() != null && !news.dueOn().equals(dueOn)) {
            Refusal.unless(news.dueOn().isAfter(today), which + "la nouvelle échéance doit être à venir.");
            Refusal.when(news.dueOn().isAfter(latest),
                    which + "l'échéance va au plus tard jusqu'au " + French.day(latest) + ".");
            dueOn = news.dueOn();
        }
        agreed = newlyAgreed;
        status = news.status();
        reason = news.status().needsReason() ? news.reason() : null;
        closedOn = status.isOpen() ? null : today;
    }

    void carryOver(LocalDate today) {
        if (status.isOpen()) {
            status = ActionStatus.CARRIED_OVER;
            closedOn = today;
        }
    }

    boolean decidedBy(UUID concertation) {
        return concertation.equals(concertationId);
    }

    int number() {
        return number;
    }

    /** @param referents who holds each role today */
    ActionView view(Domain axis, Map<ReferentRole, String> referents) {
        return new ActionView(number, axis, label, ownerRole, referents.getOrDefault(ownerRole, owner), dueOn, agreed, status, reason,
                addedOn, closedOn);
    }
}
