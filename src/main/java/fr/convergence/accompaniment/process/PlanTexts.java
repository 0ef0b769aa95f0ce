package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.ActionView;
import fr.convergence.accompaniment.ObjectiveView;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.forms.Option;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The plan as forms show it: rows of actions, choices of objectives and of referents. */
@Component
class PlanTexts {

    record Row(int action, String label, String owner, String due, String status) {}

    private final ParcoursService parcours;
    private final StaffDirectory staff;
    private final ProgrammeClock clock;

    PlanTexts(ParcoursService parcours, StaffDirectory staff, ProgrammeClock clock) {
        this.parcours = parcours;
        this.staff = staff;
        this.clock = clock;
    }

    /** Actions for a table; one whose referent left is shown «à confier». */
    List<Row> rows(String reference, List<ActionView> actions) {
        var referents = parcours.view(reference).referents();
        return actions.stream()
                .map(action -> new Row(action.number(), action.label(),
                        referents.containsKey(action.ownerRole()) ? staff.nameOf(action.owner()) : "À confier",
                        French.day(action.dueOn()), status(action)))
                .toList();
    }

    private String status(ActionView action) {
        var text = action.status().label();
        if (action.isLate(clock.today())) {
            text += ", en retard";
        }
        return action.agreed() ? text : text + ", accord à recueillir";
    }

    /** Objectives an action may serve, then one choice a domain for what serves none of them. */
    List<Option> objectives(List<ObjectiveView> objectives) {
        var options = new ArrayList<Option>();
        objectives.forEach(objective -> options.add(new Option(String.valueOf(objective.number()),
                objective.number() + ". " + objective.axis().label() + " : " + objective.label())));
        Arrays.stream(Domain.values())
                .map(domain -> new Option(domain.name(), "Autre démarche : " + domain.label().toLowerCase(Locale.FRENCH)))
                .forEach(options::add);
        return options;
    }

    /** Referents named today. */
    List<Option> referents(String reference) {
        return parcours.view(reference).referents().entrySet().stream()
                .map(entry -> new Option(entry.getKey().name(), named(entry.getKey(), entry.getValue())))
                .toList();
    }

    /** «Fil rouge : … · Référent santé : …». */
    String referentsText(String reference) {
        return String.join(" · ", referents(reference).stream().map(Option::label).toList());
    }

    private String named(ReferentRole role, String account) {
        return role.label() + " : " + staff.nameOf(account);
    }
}
