package fr.convergence.accompaniment;

import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.Readers;
import fr.convergence.confidentiality.Sensitivity;
import fr.convergence.confidentiality.Subject;
import fr.convergence.confidentiality.View;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows a plan to somebody: in full, only that something is under way, or without a trace, as {@link Confidentiality} decides. */
@Component
class PlanReader {

    private final Confidentiality confidentiality;
    private final Readers readers;

    PlanReader(Confidentiality confidentiality, Readers readers) {
        this.confidentiality = confidentiality;
        this.readers = readers;
    }

    PlanView read(PlanView plan, ParcoursView parcours, String account) {
        var reading = new Reading(parcours.reference(), account, readers.of(account, parcours));
        return new PlanView(plan.reference(), plan.edition(), plan.builtOn(), reading.objectives(plan.objectives()), reading.objectives(plan.earlier()));
    }

    /** Whether some words of the objective or of its open actions stay hidden from that reader. */
    boolean hides(ObjectiveView objective, ParcoursView parcours, String account) {
        var reading = new Reading(parcours.reference(), account, readers.of(account, parcours));
        return reading.objective(objective).filter(shown -> shown.label().equals(objective.label())).isEmpty()
                || objective.actions().stream()
                        .filter(action -> action.status().isOpen())
                        .anyMatch(action -> !reading.view(action).isFull());
    }

    private static String named(Domain domain) {
        return switch (domain) {
            case EMPLOI -> "emploi";
            case LOGEMENT -> "logement";
            case SANTE -> "santé";
            case ADMINISTRATIF -> "administrative";
            case BUDGET -> "budget";
            case JUSTICE -> "justice";
            case FAMILLE -> "famille";
        };
    }

    /** One reader before one plan. */
    private final class Reading {

        private final String reference;
        private final String account;
        private final Subject reader;

        private Reading(String reference, String account, Subject reader) {
            this.reference = reference;
            this.account = account;
            this.reader = reader;
        }

        private List<ObjectiveView> objectives(List<ObjectiveView> objectives) {
            return objectives.stream().flatMap(objective -> objective(objective).stream()).toList();
        }

        /** Without a trace when it may not be mentioned. */
        private Optional<ObjectiveView> objective(ObjectiveView objective) {
            var carries = objective.actions().stream().anyMatch(this::owns);
            var view = view(objective.axis(), carries);
            var actions = new ArrayList<ActionView>();
            objective.actions().forEach(action -> action(action).ifPresent(actions::add));
            if (!view.isSomething()) {
                return Optional.empty();
            }
            var label = view.isFull() ? objective.label() : "Objectif " + named(objective.axis());
            return Optional.of(new ObjectiveView(objective.number(), objective.edition(), objective.axis(), label, List.copyOf(actions)));
        }

        private Optional<ActionView> action(ActionView action) {
            return switch (view(action)) {
                case FULL -> Optional.of(action);
                case EXISTENCE -> Optional.of(new ActionView(action.number(), action.domain(), "Démarche " + named(action.domain()) + " en cours",
                        action.ownerRole(), action.owner(), action.dueOn(), action.agreed(), action.status(), null, action.addedOn(),
                        action.closedOn()));
                case NOTHING -> Optional.empty();
            };
        }

        private View view(ActionView action) {
            return view(action.domain(), owns(action));
        }

        private View view(Domain domain, boolean owner) {
            return confidentiality.view(owner ? reader.owning() : reader, reference, domain, Sensitivity.WORDS);
        }

        private boolean owns(ActionView action) {
            return action.owner().equals(account);
        }
    }
}
