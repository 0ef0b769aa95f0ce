package fr.convergence.accompaniment;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.parcours.ProgrammeLimits;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One page on a parcours: clocks, referents, what remains to be done, the last concertation. */
@Service
@Transactional(readOnly = true)
public class SummaryService {

    private final AccompanimentService accompaniment;
    private final Accompaniments accompaniments;
    private final ParcoursService parcours;
    private final ProgrammeLimits limits;
    private final StaffDirectory staff;
    private final ProgrammeClock clock;

    SummaryService(AccompanimentService accompaniment, Accompaniments accompaniments, ParcoursService parcours, ProgrammeLimits limits,
            StaffDirectory staff, ProgrammeClock clock) {
        this.accompaniment = accompaniment;
        this.accompaniments = accompaniments;
        this.parcours = parcours;
        this.limits = limits;
        this.staff = staff;
        this.clock = clock;
    }

    /** The page, as that account may read it. */
    public ThreadSummary of(String reference, String siae, String account) {
        var view = parcours.view(reference);
        var under = accompaniments.findByReferenceAndSiaeAndStoppedOnIsNull(reference, siae);
        return new ThreadSummary(
                view.person().shortName(),
                clocks(view, under.map(Accompaniment::withoutContractUntil).orElse(null)),
                referents(view),
                accompaniment.plan(reference, account).openActions(),
                lastConcertation(reference),
                under.map(Accompaniment::exitToPrepareSince)
                        .map(day -> List.of("Une sortie est à préparer depuis le " + French.day(day)
                                + " : parlez-en avec la personne, puis choisissez « Elle sort du programme »."))
                        .orElse(List.of()));
    }

    private List<String> clocks(ParcoursView view, LocalDate withoutContractUntil) {
        var lines = new ArrayList<String>();
        lines.add(view.term()
                .map(term -> "Contrat en cours jusqu'au " + until(term))
                .orElseGet(() -> withoutContractUntil == null
                        ? "Aucun contrat en cours"
                        : "Aucun contrat en cours, accompagnement prévu jusqu'au " + until(withoutContractUntil)));
        if (view.programmeStart() != null) {
            lines.add("Contrats autorisés jusqu'au " + until(view.authorisedUntil()));
            lines.add("Fin du programme : le " + until(limits.programmeEnd(view.programmeStart())));
        }
        return lines;
    }

    /** «31 août 2026 (encore 6 mois)»; the last day counts. */
    private String until(LocalDate day) {
        var today = clock.today();
        return French.day(day) + (day.isBefore(today)
                ? " (dépassé depuis " + French.duration(Period.between(day, today)) + ")"
                : " (encore " + French.duration(Period.between(today, day.plusDays(1))) + ")");
    }

    private List<String> referents(ParcoursView view) {
        return view.referents().entrySet().stream()
                .map(entry -> entry.getKey().label() + " : " + staff.nameOf(entry.getValue()))
                .toList();
    }

    private String lastConcertation(String reference) {
        return accompaniment.concertations(reference).stream()
                .findFirst()
                .map(held -> "Dernière concertation le " + French.day(held.heldOn()) + ", "
                        + (held.decisions().isEmpty() ? "sans décision" : French.count(held.decisions().size(), "action décidée", "actions décidées")))
                .orElse("Aucune concertation n'a encore été tenue");
    }
}
