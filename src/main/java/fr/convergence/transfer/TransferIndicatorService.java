package fr.convergence.transfer;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.Siae;
import fr.convergence.indicators.Cell;
import fr.convergence.indicators.Definition;
import fr.convergence.indicators.Delay;
import fr.convergence.indicators.IndicatorRules;
import fr.convergence.indicators.Share;
import fr.convergence.rules.Refusal;
import fr.convergence.transfer.TransferFigures.Line;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures on transfers, by structure of origin and period, without anybody who could be recognised in them. */
@Service
@Transactional(readOnly = true)
public class TransferIndicatorService {

    private static final Share NOBODY = new Share(0, 0);
    private static final Delay NO_DELAY = new Delay(0, 0, 0);

    private final TransferIndicators indicators;
    private final HostRules rules;
    private final IndicatorRules figures;
    private final DirectoryService directory;
    private final ProgrammeClock clock;

    TransferIndicatorService(TransferIndicators indicators, HostRules rules, IndicatorRules figures, DirectoryService directory, ProgrammeClock clock) {
        this.indicators = indicators;
        this.rules = rules;
        this.figures = figures;
        this.directory = directory;
        this.clock = clock;
    }

    /** Codes of all structures, for whoever coordinates the territory. */
    public Set<String> territory() {
        return Set.copyOf(directory.siaes().stream().map(Siae::code).toList());
    }

    /**
     * Figures of some structures.
     *
     * @param structures codes; at least one
     * @param from first day, included
     * @param to last day, included
     * @throws Refusal when the period ends before it begins
     */
    public TransferFigures of(Set<String> structures, LocalDate from, LocalDate to) {
        Refusal.when(to.isBefore(from), "La période finit avant de commencer : corrigez les dates.");
        var names = new LinkedHashMap<String, String>();
        directory.siaes().stream().filter(siae -> structures.contains(siae.code())).forEach(siae -> names.put(siae.code(), siae.name()));
        var several = names.size() > 1;
        if (several) {
            names.put(TransferIndicators.TOTAL, "Ensemble");
        }
        var present = indicators.present(structures, from, to);
        var delays = indicators.delays(structures, from, to);
        var failures = indicators.failures(structures, from, to, clock.today());
        var proposed = column(names, several, siae -> present.containsKey(siae) ? present.get(siae).proposed() : NOBODY);
        var continued = column(names, several, siae -> present.containsKey(siae) ? present.get(siae).continued() : NOBODY);
        var delay = column(names, several, siae -> delays.getOrDefault(siae, NO_DELAY));
        var three = column(names, several, siae -> failures.containsKey(siae) ? failures.get(siae).withinThree() : NOBODY);
        var six = column(names, several, siae -> failures.containsKey(siae) ? failures.get(siae).withinSix() : NOBODY);
        var lines = names.entrySet().stream()
                .map(entry -> new Line(entry.getKey().isEmpty() ? null : entry.getKey(), entry.getValue(), proposed.get(entry.getKey()),
                        continued.get(entry.getKey()), delay.get(entry.getKey()), three.get(entry.getKey()), six.get(entry.getKey())))
                .toList();
        return new TransferFigures(from, to, "Repère du programme : " + rules.referenceShare() + " %",
                several ? lines.subList(0, lines.size() - 1) : lines, several ? lines.get(lines.size() - 1) : null, definitions());
    }

    /** The total stands apart: it is no part of what could give a hidden figure away. */
    private Map<String, String> column(Map<String, String> names, boolean several, Function<String, Cell> cell) {
        var small = figures.smallFigures();
        var cells = new LinkedHashMap<String, Cell>();
        names.keySet().stream().filter(siae -> !siae.isEmpty()).forEach(siae -> cells.put(siae, cell.apply(siae)));
        var shown = small.column(cells, several);
        if (several) {
            shown.put(TransferIndicators.TOTAL, small.text(cell.apply(TransferIndicators.TOTAL)));
        }
        return shown;
    }

    private List<Definition> definitions() {
        return List.of(
                new Definition("proposed", "Poursuites proposées",
                        "Personnes à qui une autre SIAE a été proposée pendant la période, parmi celles qui avaient un contrat dans la structure au"
                                + " moins un jour de la période. C'est la mesure à laquelle se compare le repère de "
                                + rules.referenceShare() + " % des salariés du chantier, donné par le texte du programme."),
                new Definition("continued", "Parcours poursuivis",
                        "Personnes qui ont commencé dans une autre SIAE pendant la période, parmi les mêmes."),
                new Definition("delay", "De la décision au premier jour",
                        "Jours du calendrier entre la décision de la commission, ou le souhait noté, et le premier jour du contrat dans la"
                                + " structure d'accueil, pour les poursuites commencées pendant la période : médiane, plus long, effectif."),
                new Definition("failedWithinThreeMonths", "Échecs à trois mois",
                        "Poursuites commencées pendant la période dont les trois premiers mois sont passés : retour organisé, ou contrat d'accueil"
                                + " rompu par l'employeur, par la personne ou parce qu'elle est injoignable, dans ces trois mois."),
                new Definition("failedWithinSixMonths", "Échecs à six mois", "De même dans les six premiers mois."));
    }
}
