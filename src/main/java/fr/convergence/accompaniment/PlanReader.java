package fr.convergence.accompaniment;

import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.parcours.ReferentRole;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows a plan to somebody: in full where she may read it, else only that something is under way. */
@Component
class PlanReader {

    private static final Map<Domain, ReferentRole> ROLES = Map.of(
            Domain.EMPLOI, ReferentRole.EMPLOI,
            Domain.LOGEMENT, ReferentRole.LOGEMENT,
            Domain.SANTE, ReferentRole.SANTE);

    /** Justice, debt and family are not even named to those who may not read them. */
    private static final Map<Domain, String> NAMED = Map.of(
            Domain.EMPLOI, "emploi",
            Domain.LOGEMENT, "logement",
            Domain.SANTE, "santé",
            Domain.ADMINISTRATIF, "administrative");

    private final AccompanimentRules rules;
    private final ConsentRegister consents;
    private final StaffDirectory staff;

    PlanReader(AccompanimentRules rules, ConsentRegister consents, StaffDirectory staff) {
        this.rules = rules;
        this.consents = consents;
        this.staff = staff;
    }

    PlanView read(PlanView plan, ParcoursView parcours, String reader) {
        return new PlanView(plan.reference(), plan.edition(), plan.builtOn(), objectives(plan.objectives(), parcours, reader),
                objectives(plan.earlier(), parcours, reader));
    }

    /** Whether some words of the objective or of its open actions stay hidden from that reader. */
    boolean hides(ObjectiveView objective, ParcoursView parcours, String reader) {
        var shown = objective(objective, parcours, reader);
        return !shown.label().equals(objective.label())
                || objective.actions().stream()
                        .filter(action -> action.status().isOpen())
                        .anyMatch(action -> !inFull(action.domain(), parcours, reader, action.owner().equals(reader)));
    }

    List<ActionView> actions(List<ActionView> actions, ParcoursView parcours, String reader) {
        return actions.stream().map(action -> action(action, parcours, reader)).toList();
    }

    private List<ObjectiveView> objectives(List<ObjectiveView> objectives, ParcoursView parcours, String reader) {
        return objectives.stream().map(objective -> objective(objective, parcours, reader)).toList();
    }

    private ObjectiveView objective(ObjectiveView objective, ParcoursView parcours, String reader) {
        var carries = objective.actions().stream().anyMatch(action -> action.owner().equals(reader));
        var label = carries || inFull(objective.axis(), parcours, reader, false)
                ? objective.label()
                : NAMED.containsKey(objective.axis()) ? "Objectif " + NAMED.get(objective.axis()) : "Autre objectif";
        return new ObjectiveView(objective.number(), objective.edition(), objective.axis(), label,
                actions(objective.actions(), parcours, reader));
    }

    private ActionView action(ActionView action, ParcoursView parcours, String reader) {
        if (inFull(action.domain(), parcours, reader, action.owner().equals(reader))) {
            return action;
        }
        var label = NAMED.containsKey(action.domain()) ? "Démarche " + NAMED.get(action.domain()) + " en cours" : "Autre démarche en cours";
        return new ActionView(action.number(), action.domain(), label, action.ownerRole(), action.owner(), action.dueOn(), action.agreed(),
                action.status(), null, action.addedOn(), action.closedOn());
    }

    private boolean inFull(Domain domain, ParcoursView parcours, String reader, boolean owner) {
        var kind = owner ? ReaderKind.OWNER : kindOf(domain, parcours, reader);
        return rules.readsInFull(kind, domain, consents.allows(parcours.reference(), domain, Recipient.TEAM));
    }

    private ReaderKind kindOf(Domain domain, ParcoursView parcours, String reader) {
        if (ROLES.containsKey(domain) && may(reader, ROLES.get(domain), parcours)) {
            return ReaderKind.DOMAIN;
        }
        if (may(reader, ReferentRole.FIL_ROUGE, parcours)) {
            return ReaderKind.FIL_ROUGE;
        }
        if (parcours.referents().containsValue(reader)) {
            return ReaderKind.TEAM;
        }
        return staff.isMember(reader, "direction", parcours.siae()) ? ReaderKind.DIRECTION : ReaderKind.OTHER;
    }

    /** A colleague of the same profession in the structure may open the task in replacement. */
    private boolean may(String reader, ReferentRole role, ParcoursView parcours) {
        return parcours.referent(role).filter(reader::equals).isPresent() || staff.isMember(reader, role.profession(), parcours.siae());
    }
}
