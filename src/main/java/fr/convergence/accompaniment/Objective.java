package fr.convergence.accompaniment;

import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ReferentRole;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** What the person wants to reach, on one axis. */
@Entity
@Table(name = "plan_objective")
class Objective {

    @Id
    private UUID id;

    private int number;
    private int edition;

    @Enumerated(EnumType.STRING)
    private Domain axis;

    @Sealed
    private String label;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "objective_id", nullable = false, updatable = false)
    @OrderBy("number")
    @BatchSize(size = 50)
    private List<Action> actions = new ArrayList<>();

    protected Objective() {}

    Objective(int number, int edition, Domain axis, String label) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.edition = edition;
        this.axis = axis;
        this.label = label;
    }

    void carryOver(LocalDate today) {
        actions.forEach(action -> action.carryOver(today));
    }

    void add(Action action) {
        actions.add(action);
    }

    void keepIn(int nextEdition) {
        edition = nextEdition;
    }

    boolean isOf(int wanted) {
        return edition == wanted;
    }

    int number() {
        return number;
    }

    Domain axis() {
        return axis;
    }

    String label() {
        return label;
    }

    List<Action> actions() {
        return actions;
    }

    ObjectiveView view(Map<ReferentRole, String> referents) {
        return new ObjectiveView(number, edition, axis, label, actions.stream().map(action -> action.view(axis, referents)).toList());
    }
}
