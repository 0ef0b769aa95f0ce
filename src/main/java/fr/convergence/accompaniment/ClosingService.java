package fr.convergence.accompaniment;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.ReaderKind;
import fr.convergence.confidentiality.Sensitivity;
import fr.convergence.confidentiality.Subject;
import fr.convergence.intake.Difficulty;
import fr.convergence.intake.IntakeService;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.renewal.ExitGuard;
import fr.convergence.rules.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The exit of the programme: a report written with the person, read by somebody else, then the end of the parcours. */
@Service
@Transactional
public class ClosingService {

    private static final Subject LETTER = Subject.as(ReaderKind.LETTER);
    private static final Set<ClosingStatus> OPEN = EnumSet.of(ClosingStatus.DRAFT, ClosingStatus.WRITTEN, ClosingStatus.SENT_BACK);

    private final ClosingReports reports;
    private final AccompanimentService accompaniment;
    private final BreakService breaks;
    private final TermService terms;
    private final AccompanimentRules rules;
    private final ExitGuard guard;
    private final IntakeService intake;
    private final Confidentiality confidentiality;
    private final ParcoursService parcours;
    private final NoticeService notices;
    private final ProgrammeClock clock;

    ClosingService(ClosingReports reports, AccompanimentService accompaniment, BreakService breaks, TermService terms,
            AccompanimentRules rules, ExitGuard guard, IntakeService intake, Confidentiality confidentiality, ParcoursService parcours, NoticeService notices,
            ProgrammeClock clock) {
        this.reports = reports;
        this.accompaniment = accompaniment;
        this.breaks = breaks;
        this.terms = terms;
        this.rules = rules;
        this.guard = guard;
        this.intake = intake;
        this.confidentiality = confidentiality;
        this.parcours = parcours;
        this.notices = notices;
        this.clock = clock;
    }

    /** Opens an exit report; a report still open is kept. */
    public void open(String reference, String siae) {
        if (reports.findByReferenceAndStatusIn(reference, OPEN).isEmpty()) {
            reports.saveAndFlush(new ClosingReport(reference, siae, clock.today()));
        }
    }

    /** Both categories of every fact, as the rules derive them. */
    @Transactional(readOnly = true)
    public List<ExitClass> classes() {
        return Arrays.stream(ExitFact.values()).map(rules::classify).toList();
    }

    /** Difficulties that weighed at the entry; all eight when the entry was not assessed here. */
    @Transactional(readOnly = true)
    public List<Difficulty> difficultiesAtEntry(String reference) {
        return intake.situation(reference)
                .map(situation -> Arrays.stream(Difficulty.values())
                        .filter(difficulty -> situation.difficulties().get(difficulty).counts())
                        .toList())
                .orElseGet(() -> List.of(Difficulty.values()));
    }

    /**
     * Writes the report.
     *
     * @throws Refusal when an objective is left out, a category cannot be derived and was not chosen, the last day is to
     *     come, an exit «sans nouvelles» comes too soon, or nothing but the term makes the person leave while a decision is expected
     */
    public void write(String reference, ClosingAnswers answers, String by) {
        Refusal.when(answers.fact() == null || answers.leftOn() == null, "Indiquez le dernier jour et ce que fait la personne en sortant.");
        if (answers.fact() == ExitFact.WITHOUT_NEWS) {
            breaks.requireSearch(reference);
        }
        refuseToLapse(reference, answers.fact());
        requireEveryObjective(reference, answers.objectives(), by);
        var derived = rules.classify(answers.fact());
        var categories = new ExitClass(
                answers.fact(), derived.iae() == null ? answers.iae() : derived.iae(), derived.cvg() == null ? answers.cvg() : derived.cvg());
        var report = openReport(reference);
        report.write(answers, categories, by, clock.today());
        reports.saveAndFlush(report);
    }

    /** Every objective that its writer may know of. */
    private void requireEveryObjective(String reference, List<ObjectiveOutcome> outcomes, String by) {
        var expected = accompaniment.plan(reference, by).objectives().stream().map(ObjectiveView::number).collect(Collectors.toSet());
        var told = outcomes.stream().map(ObjectiveOutcome::objective).collect(Collectors.toSet());
        Refusal.unless(told.equals(expected) && told.size() == outcomes.size(),
                "Le bilan reprend chaque objectif du plan, une fois : rouvrez la tâche.");
        Refusal.when(outcomes.stream().anyMatch(outcome -> outcome.result() == null || outcome.why() == null || outcome.why().isBlank()),
                "Pour chaque objectif, dites s'il est atteint et pourquoi.");
    }

    /** In the end the person stays: the report is given up and the accompaniment goes on. */
    public void giveUp(String reference, String siae) {
        var report = openReport(reference);
        report.giveUp();
        reports.saveAndFlush(report);
        terms.exitGivenUp(reference, siae);
    }

    /** @throws Refusal when the reader wrote the report */
    public void approve(String reference, String by) {
        var report = openReport(reference);
        report.approve(by, clock.today());
        reports.saveAndFlush(report);
    }

    /** Sends the report back with what is to be done again. @throws Refusal without a reason, or to its own writer */
    public void sendBack(String reference, String remark, String by) {
        var report = openReport(reference);
        report.sendBack(remark, by);
        reports.saveAndFlush(report);
    }

    /** A person who leaves for something leaves when she wants; the term alone makes nobody leave while a decision is expected. */
    private void refuseToLapse(String reference, ExitFact fact) {
        if (rules.isLapse(fact)) {
            guard.refuseToLapse(reference);
        }
    }

    /**
     * Ends the parcours; every phase still under way for it stops.
     *
     * @throws Refusal when nothing but the term makes the person leave while a decision is expected
     */
    public void closeParcours(String reference, String siae) {
        refuseToLapse(reference, accompaniment.closing(reference).orElseThrow().fact());
        accompaniment.stop(reference, siae);
        parcours.close(reference, ParcoursStatus.EXITED);
    }

    /** Keeps a letter to the person, to be handed over; none when she died. */
    public void writeToLeaver(String reference) {
        var closing = accompaniment.closing(reference).orElseThrow();
        if (closing.fact() == ExitFact.DEATH) {
            return;
        }
        var reached = reachedObjectives(reference, closing);
        var paragraphs = new ArrayList<String>();
        paragraphs.add("Votre parcours dans le programme Convergence a pris fin le " + French.day(closing.leftOn()) + ".");
        if (!reached.isEmpty()) {
            paragraphs.add("Avec vous, nous avons atteint : " + String.join(" ; ", reached) + ".");
        }
        paragraphs.add("Cette sortie n'efface rien : si votre situation change, vous pouvez demander à revenir. Votre ancien fil rouge et "
                + "l'accueil de la structure restent joignables.");
        paragraphs.add("Vous pouvez demander à lire votre bilan, à le faire corriger, et à savoir qui a consulté votre dossier.");
        notices.letter(reference, "La fin de votre parcours", paragraphs);
    }

    /** A letter lies about: only what may be read over a shoulder. */
    private List<String> reachedObjectives(String reference, ClosingView closing) {
        var reached = closing.objectives().stream()
                .filter(outcome -> outcome.result() == ObjectiveResult.REACHED)
                .map(ObjectiveOutcome::objective)
                .collect(Collectors.toSet());
        return accompaniment.plan(reference).objectives().stream()
                .filter(objective -> reached.contains(objective.number()))
                .filter(objective -> confidentiality.view(LETTER, reference, objective.axis(), Sensitivity.WORDS).isFull())
                .map(ObjectiveView::label)
                .toList();
    }

    private ClosingReport openReport(String reference) {
        return reports.findByReferenceAndStatusIn(reference, OPEN)
                .orElseThrow(() -> new Refusal("Aucun bilan de sortie n'est ouvert sur ce parcours : rafraîchissez votre liste."));
    }
}
