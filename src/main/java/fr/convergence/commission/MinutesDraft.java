package fr.convergence.commission;

import fr.convergence.directory.StaffDirectory;
import fr.convergence.parcours.French;
import fr.convergence.renewal.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** First text of the minutes, from what was recorded. */
@Component
class MinutesDraft {

    private static final String PRESENT = "présence";

    private final StaffDirectory staff;
    private final CommissionRules rules;

    MinutesDraft(StaffDirectory staff, CommissionRules rules) {
        this.staff = staff;
        this.rules = rules;
    }

    String of(SessionView session, List<DecisionView> decisions) {
        var lines = new ArrayList<String>();
        lines.add("Commission de renouvellement, séance " + session.reference() + " du " + French.day(session.heldOn()) + ", "
                + session.place() + ".");
        lines.add("Présidence : " + staff.nameOf(session.chair()) + ". Sièges pourvus : " + session.sitting().size() + " sur "
                + session.seats().size() + ", pour " + rules.quorum(session.seats().size()) + " nécessaires.");
        session.seats().forEach(seat -> lines.add(attendance(seat, rules.qualities(session.siae()))));
        for (var item : session.agenda()) {
            lines.add("");
            decisions.stream().filter(decision -> decision.file().equals(item.file())).findFirst()
                    .ifPresentOrElse(decision -> lines.addAll(decided(item, decision)),
                            () -> lines.add("Dossier " + item.reference() + " : " + item.state().label().toLowerCase(Locale.FRENCH) + "."));
        }
        return String.join("\n", lines);
    }

    private String attendance(Seat seat, Map<String, String> qualities) {
        var quality = qualities.getOrDefault(seat.quality(), "Autre") + " : ";
        var deputy = seat.deputyCame() ? " ; " + staff.nameOf(seat.deputy()) + ", suppléance, " + PRESENT : "";
        return quality + staff.nameOf(seat.titular()) + ", titulaire, " + (seat.titularCame() ? PRESENT : "absence") + deputy + ".";
    }

    private List<String> decided(AgendaView item, DecisionView decision) {
        var lines = new ArrayList<String>();
        lines.add("Dossier " + item.reference() + " : " + decision.outcome().label()
                + (decision.until() == null ? "" : " jusqu'au " + French.day(decision.until())) + ".");
        lines.add("Motif : " + decision.reason().label() + ". " + decision.mode().label() + votes(decision.votes()) + ", par "
                + names(decision.deciders()) + "."
                + (item.recused().isEmpty() ? "" : " Récusés : " + names(List.copyOf(item.recused())) + "."));
        lines.add(decision.explanation());
        if (decision.asked() != null) {
            lines.add("Complément demandé : " + decision.asked());
        }
        var agreed = decision.outcome() == Outcome.RENEWED ? "Condition : " : "Proposé : ";
        decision.actions().forEach(action -> lines.add(agreed + action.action() + " (" + staff.nameOf(action.owner()) + "), au plus tard le "
                + French.day(action.dueOn()) + "."));
        return lines;
    }

    private static String votes(Votes votes) {
        return votes == null ? "" : " (" + votes.text() + ")";
    }

    private String names(List<String> accounts) {
        return accounts.stream().map(staff::nameOf).sorted().collect(Collectors.joining(", "));
    }
}
