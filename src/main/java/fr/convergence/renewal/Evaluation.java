package fr.convergence.renewal;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One of the two evaluations; written once, by one person. */
@Entity
@Table(name = "renewal_evaluation")
class Evaluation {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Axis axis;

    private String writtenBy;
    private LocalDate writtenOn;

    @Sealed
    private String comment;

    @ElementCollection
    @CollectionTable(name = "renewal_finding", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "rank")
    private List<Finding> findings = new ArrayList<>();

    protected Evaluation() {}

    Evaluation(Axis axis, List<Finding> findings, String comment, String by, LocalDate today) {
        Refusal.unless(findings.stream().map(Finding::criterion).toList().equals(Criterion.of(axis)),
                "Renseignez chacun des points de l'évaluation ; « Non évalué » est une réponse.");
        Refusal.unless(findings.stream().allMatch(Finding::isSupported),
                "Appuyez chaque appréciation sur un fait, ou choisissez « Non évalué ».");
        Refusal.when(findings.stream().allMatch(finding -> finding.level() == Appreciation.NOT_EVALUATED),
                "Évaluez au moins un point : la commission s'appuie sur cette évaluation.");
        this.id = UUID.randomUUID();
        this.axis = axis;
        this.writtenBy = by;
        this.writtenOn = today;
        this.comment = comment;
        this.findings.addAll(findings);
    }

    Axis axis() {
        return axis;
    }

    String writtenBy() {
        return writtenBy;
    }

    EvaluationView view() {
        return new EvaluationView(axis, writtenBy, writtenOn, List.copyOf(findings), comment);
    }
}
