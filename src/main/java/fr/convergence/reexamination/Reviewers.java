package fr.convergence.reexamination;

import fr.convergence.commission.CommissionService;
import fr.convergence.commission.DecisionView;
import fr.convergence.directory.Staff;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may examine a decision again: somebody of the structure who had no part in it. */
@Component
class Reviewers {

    private static final List<String> PROFESSIONS = List.of("direction", "membre-commission", "coordination");

    private final StaffDirectory staff;
    private final CommissionService commission;
    private final ParcoursService parcours;

    Reviewers(StaffDirectory staff, CommissionService commission, ParcoursService parcours) {
        this.staff = staff;
        this.commission = commission;
        this.parcours = parcours;
    }

    /** Colleagues who may be named, by name. */
    List<Staff> of(DecisionView decision, String siae) {
        var excluded = excluded(decision);
        return PROFESSIONS.stream()
                .flatMap(profession -> staff.members(profession, siae).stream())
                .distinct()
                .filter(colleague -> !excluded.contains(colleague.account()))
                .sorted(Comparator.comparing(Staff::name))
                .toList();
    }

    /** @throws Refusal when the account had a part in the decision, follows the person, or works elsewhere */
    void check(DecisionView decision, String siae, String account) {
        Refusal.when(excluded(decision).contains(account), "Le nouvel examen revient à quelqu'un d'autre : cette personne a pris part "
                + "à la décision, l'a enregistrée, s'est récusée, ou accompagne la personne comme fil rouge.");
        Refusal.when(of(decision, siae).stream().noneMatch(colleague -> colleague.account().equals(account)),
                "Choisissez dans la liste qui examine à nouveau.");
    }

    private Set<String> excluded(DecisionView decision) {
        var excluded = new HashSet<>(decision.deciders());
        excluded.add(decision.recordedBy());
        parcours.view(decision.reference()).referent(ReferentRole.FIL_ROUGE).ifPresent(excluded::add);
        commission.session(decision.session()).item(decision.file()).ifPresent(item -> excluded.addAll(item.recused()));
        return excluded;
    }
}
