package fr.convergence.transfer;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.Siae;
import fr.convergence.indicators.Definition;
import fr.convergence.indicators.Delay;
import fr.convergence.indicators.FigureTable;
import fr.convergence.indicators.IndicatorRules;
import fr.convergence.indicators.Share;
import fr.convergence.indicators.Years;
import fr.convergence.transfer.TransferFigures.Line;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
     * @throws fr.convergence.rules.Refusal when the period ends before it begins
     */
    public TransferFigures of(Set<String> structures, LocalDate from, LocalDate to) {
        Years.check(from, to);
        var names = new LinkedHashMap<String, String>();
        directory.siaes().stream().filter(siae -> structures.contains(siae.code())).forEach(siae -> names.put(siae.code(), siae.name()));
        var several = names.size() > 1;
        var present = indicators.present(structures, from, to);
        var delays = indicators.delays(structures, from, to);
        var failures = indicators.failures(structures, from, to, clock.today());
        var table = new FigureTable(figures.smallFigures(), List.copyOf(names.keySet()),
                siae -> present.containsKey(siae) ? present.get(siae).proposed().counted() : 0, several);
        var proposed = table.column(siae -> present.containsKey(siae) ? present.get(siae).proposed() : NOBODY);
        // How many went on stands in each of these: what one hides, the others do not say.
        var going = table.columns(List.of(
                siae -> present.containsKey(siae) ? present.get(siae).continued() : NOBODY,
                siae -> delays.getOrDefault(siae, NO_DELAY),
                siae -> failures.containsKey(siae) ? failures.get(siae).withinThree() : NOBODY,
                siae -> failures.containsKey(siae) ? failures.get(siae).withinSix() : NOBODY));
        Function<String, Line> line = siae -> new Line(siae.isEmpty() ? null : siae, siae.isEmpty() ? "Ensemble" : names.get(siae), proposed.get(siae),
                going.get(0).get(siae), going.get(1).get(siae), going.get(2).get(siae), going.get(3).get(siae));
        return new TransferFigures(from, to, "Repère du programme : " + rules.referenceShare() + " %", names.keySet().stream().map(line).toList(),
                several ? line.apply(FigureTable.TOTAL) : null, definitions());
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
