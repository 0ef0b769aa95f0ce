package fr.convergence.commission;

import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A file on the agenda of one session. */
@Entity
@Table(name = "commission_agenda_item")
class AgendaItem {

    @Id
    private UUID id;

    private UUID fileId;
    private String reference;
    private int rank;

    @Enumerated(EnumType.STRING)
    private AgendaState state;

    private String[] recused = {};

    protected AgendaItem() {}

    AgendaItem(UUID file, String reference, int rank) {
        this.id = UUID.randomUUID();
        this.fileId = file;
        this.reference = reference;
        this.rank = rank;
        this.state = AgendaState.LISTED;
    }

    void recuse(Set<String> accounts) {
        recused = new TreeSet<>(accounts).toArray(String[]::new);
    }

    void moveTo(int newRank) {
        rank = newRank;
    }

    void becomes(AgendaState now) {
        Refusal.unless(isListed(), "Ce dossier est déjà décidé ou retiré de la séance : rafraîchissez votre liste.");
        state = now;
    }

    boolean isListed() {
        return state == AgendaState.LISTED;
    }

    boolean concerns(UUID file) {
        return fileId.equals(file);
    }

    UUID file() {
        return fileId;
    }

    String reference() {
        return reference;
    }

    AgendaView view() {
        return new AgendaView(fileId, reference, rank, state, Set.of(recused));
    }
}
