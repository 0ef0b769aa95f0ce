package fr.convergence.commission;

import fr.convergence.directory.StaffDirectory;
import fr.convergence.document.Paper;
import fr.convergence.document.Paper.Block;
import fr.convergence.document.Paper.Bullets;
import fr.convergence.document.Paper.Facts;
import fr.convergence.document.Paper.Heading;
import fr.convergence.document.Paper.Paragraph;
import fr.convergence.document.Paper.Signature;
import fr.convergence.document.Paper.Table;
import fr.convergence.parcours.French;
import fr.convergence.renewal.Outcome;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The minutes as they are printed and signed: what was recorded first, then what the secretariat added or corrected. */
@Component
class MinutesPaper {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H 'h' mm");
    private static final String NOBODY = "—";

    private final StaffDirectory staff;
    private final CommissionRules rules;

    MinutesPaper(StaffDirectory staff, CommissionRules rules) {
        this.staff = staff;
        this.rules = rules;
    }

    /** @param addition text of the secretariat; null when it only confirms what was recorded */
    Paper of(SessionView session, List<DecisionView> decisions, String addition) {
        var blocks = new ArrayList<Block>();
        blocks.add(circumstances(session));
        blocks.add(new Heading("Qui siégeait"));
        blocks.add(attendance(session));
        blocks.add(new Heading("Ordre du jour"));
        blocks.add(agenda(session));
        session.agenda().forEach(item -> decisions.stream().filter(decision -> decision.file().equals(item.file())).findFirst()
                .ifPresent(decision -> blocks.addAll(decided(item, decision))));
        if (addition != null) {
            blocks.add(new Heading("Texte arrêté par le secrétariat"));
            addition.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(blocks::add);
        }
        blocks.add(new Signature(List.of(staff.nameOf(session.chair()) + ", présidence de la séance")));
        return new Paper("Procès-verbal de la commission de renouvellement", blocks);
    }

    private Facts circumstances(SessionView session) {
        return facts("Séance", session.reference(),
                "Tenue le", French.day(session.heldOn()) + " à " + TIME.format(session.startsAt()),
                "Lieu", session.place(),
                "Convoquée le", French.day(session.convenedOn()),
                "Présidence", staff.nameOf(session.chair()),
                "Quorum", session.sitting().size() + " sièges pourvus sur " + session.seats().size() + ", pour "
                        + rules.quorum(session.seats().size()) + " nécessaires");
    }

    private Table attendance(SessionView session) {
        var qualities = rules.qualities(session.siae());
        return new Table(List.of("Qualité", "Titulaire", "Suppléance"), session.seats().stream()
                .map(seat -> List.of(qualities.getOrDefault(seat.quality(), "Autre"), person(seat.titular(), seat.titularCame()),
                        seat.deputy() == null ? NOBODY : person(seat.deputy(), seat.deputyCame())))
                .toList());
    }

    private String person(String account, boolean came) {
        return staff.nameOf(account) + (came ? " : présence" : " : absence");
    }

    private static Table agenda(SessionView session) {
        var examined = session.agenda().stream().filter(item -> item.state() != AgendaState.RELEASED).toList();
        return new Table(List.of("Ordre", "Parcours", "Suite"), examined.stream()
                .map(item -> List.of(session.placeOf(item.file()), item.reference(), item.state().label())).toList());
    }

    private List<Block> decided(AgendaView item, DecisionView decision) {
        var renewed = decision.outcome() == Outcome.RENEWED;
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading("Dossier " + item.reference()));
        blocks.add(facts("Décision", decision.outcome().label() + (renewed ? " jusqu'au " + French.day(decision.until()) : ""),
                "Motif", decision.reason().label(),
                "Mode de décision", decision.mode().label() + (decision.votes() == null ? "" : " : " + decision.votes().text()),
                "Ont pris part", names(decision.deciders()),
                "Récusations", names(item.recused()),
                "Complément demandé", decision.asked()));
        blocks.add(new Paragraph(decision.explanation()));
        if (!decision.actions().isEmpty()) {
            blocks.add(new Paragraph(renewed ? "Conditions du renouvellement :" : "Proposé à la personne :"));
            blocks.add(new Bullets(decision.actions().stream().map(action -> action.action() + " (" + staff.nameOf(action.owner())
                    + "), au plus tard le " + French.day(action.dueOn())).toList()));
        }
        return blocks;
    }

    /** Labels and values by turns; what has no value is left out. */
    private static Facts facts(String... labelsAndValues) {
        var rows = new ArrayList<Facts.Row>();
        for (var rank = 0; rank < labelsAndValues.length; rank += 2) {
            if (labelsAndValues[rank + 1] != null) {
                rows.add(new Facts.Row(labelsAndValues[rank], labelsAndValues[rank + 1]));
            }
        }
        return new Facts(rows);
    }

    private String names(Collection<String> accounts) {
        return accounts.isEmpty() ? NOBODY : accounts.stream().map(staff::nameOf).sorted().collect(Collectors.joining(", "));
    }
}
