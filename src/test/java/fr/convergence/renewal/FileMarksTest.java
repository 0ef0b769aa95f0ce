package fr.convergence.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.renewal.Contradiction.Contradicted;
import fr.convergence.testing.RuleFiles;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileMarksTest {

    private static final LocalDate TODAY = new ProgrammeClock().today();
    private static final LocalDate TERM = LocalDate.of(2026, 8, 31);
    private static final RenewalCalendar PARAMETERS = new RenewalCalendar(new RuleFiles("renewal-rules.dmn"), null, null, null);

    private PersonWords words = words(Wish.CONTINUE, Agreement.SEEN_AND_ACCEPTED);
    private SupervisorOpinion opinion = opinion(Appreciation.GOOD, Appreciation.GOOD);
    private Proposal proposal = proposal(Outcome.RENEWED, TERM.plusMonths(4), null);
    private List<EvaluationView> evaluations = List.of();

    @ParameterizedTest(name = "said {0} days ago, once and for all {1}: stale {2}")
    @CsvSource({"60, false, false", "61, false, true", "61, true, false", "900, true, false", "0, false, false"})
    void whatIsSaidOfTodayIsStaleAfterSixtyDays(int days, boolean past, boolean stale) {
        var source = new Source(SourceKind.PLAN, null, TODAY.minusDays(days), null);
        var line = past ? Line.past("a", "texte", source) : Line.now("a", "texte", source);
        var marked = new FileMarks(List.of(), PARAMETERS, new ProgrammeClock()).on(reading(line));
        assertThat(marked).singleElement().satisfies(read ->
                assertThat(read.marks()).isEqualTo(stale ? List.of(new Mark(Mark.Kind.STALE, "plus de 60 jours")) : List.of()));
    }

    @Test
    void whatHasNoDayIsNotStale() {
        var line = Line.now("a", "texte", new Source(SourceKind.CLOCK, null, null, null));
        assertThat(new FileMarks(List.of(), PARAMETERS, new ProgrammeClock()).on(reading(line)).get(0).marks()).isEmpty();
    }

    @Test
    void aContradictedLineSaysWhyAndStays() {
        var line = Line.now("proposal.outcome", "Renouveler", new Source(SourceKind.PROPOSAL, null, TODAY, null));
        words = words(Wish.LEAVE, Agreement.DISAGREES);
        var marked = new FileMarks(List.of(new PersonContradiction()), PARAMETERS, new ProgrammeClock()).on(reading(line)).get(0);
        assertThat(marked.text()).isEqualTo("Renouveler");
        assertThat(marked.marks()).extracting(Mark::words).containsExactly(
                "À vérifier : la personne n'est pas d'accord avec le dossier",
                "À vérifier : la personne souhaite autre chose : Préparer sa sortie");
    }

    @ParameterizedTest(name = "{0} % of hours, diligence {1}: contradicted {2}")
    @CsvSource({"49, GOOD, true", "50, GOOD, false", "49, PARTIAL, false", "0, GOOD, true", "10, NOT_EVALUATED, false"})
    void goodDiligenceIsContradictedByHalfTheHours(int percent, Appreciation diligence, boolean contradicted) {
        opinion = opinion(diligence, Appreciation.GOOD);
        var hours = line("worksite.attendance.0").with(new Measure(Measure.Kind.HOURS_DONE, null, percent));
        assertThat(keys(new DiligenceContradiction(PARAMETERS), hours))
                .isEqualTo(contradicted ? List.of("opinion.diligence", "worksite.attendance.0") : List.of());
        opinion = null;
        assertThat(keys(new DiligenceContradiction(PARAMETERS), hours)).isEmpty();
    }

    @Test
    void whatThePlanCallsDoneIsContradictedByTheNetworkOfTheSameDomain() {
        var done = line("plan.1.1").with(new Measure(Measure.Kind.ALL_DONE, "LOGEMENT", 2));
        var blocked = line("network.a").with(new Measure(Measure.Kind.BLOCKED, "LOGEMENT", 90));
        var elsewhere = line("network.b").with(new Measure(Measure.Kind.BLOCKED, "EMPLOI", 90));
        assertThat(keys(new ActionContradiction(), done, blocked, elsewhere)).containsExactly("plan.1.1", "network.a");
        assertThat(keys(new ActionContradiction(), done, elsewhere)).isEmpty();
        assertThat(keys(new ActionContradiction(), blocked, elsewhere)).isEmpty();
    }

    @ParameterizedTest(name = "wishes {0}, proposed {1}: contradicted {2}")
    @CsvSource({
        "CONTINUE, RENEWED, false", "CONTINUE, TRANSFER, true", "CONTINUE, EXIT_PREPARED, true",
        "OTHER_SIAE, RENEWED, true", "OTHER_SIAE, TRANSFER, false", "OTHER_SIAE, EXIT_PREPARED, true",
        "LEAVE, RENEWED, true", "LEAVE, TRANSFER, true", "LEAVE, EXIT_PREPARED, false",
        "UNDECIDED, RENEWED, false", "UNDECIDED, EXIT_PREPARED, false"})
    void aProposalIsContradictedByAnotherWish(Wish wish, Outcome proposed, boolean contradicted) {
        words = words(wish, Agreement.SEEN_AND_ACCEPTED);
        proposal = proposal(proposed, null, null);
        assertThat(keys(new PersonContradiction())).isEqualTo(contradicted ? List.of("proposal.outcome", "words.wish") : List.of());
    }

    @Test
    void aProposalIsContradictedByADisagreementAndNotByALackOfInterest() {
        words = words(Wish.CONTINUE, Agreement.DISAGREES);
        assertThat(keys(new PersonContradiction())).containsExactly("proposal.outcome");
        words = words(Wish.CONTINUE, Agreement.NOT_WISHED);
        assertThat(keys(new PersonContradiction())).isEmpty();
        proposal = null;
        words = words(Wish.LEAVE, Agreement.DISAGREES);
        assertThat(keys(new PersonContradiction())).isEmpty();
    }

    /** Programme until 31 August 2029, a decision until 31 August 2027, no reason needed until 28 February 2027, RQTH until 30 June 2027. */
    @ParameterizedTest(name = "until {0} for {1}: contradicted {2}")
    @CsvSource({
        "2027-02-28, , false", "2027-03-01, , true", "2027-06-30, RQTH, false", "2027-07-01, RQTH, true",
        "2027-08-31, PARTICULAR_DIFFICULTIES, false", "2027-09-01, PARTICULAR_DIFFICULTIES, true", "2027-03-01, SENIOR, true"})
    void aProposalIsContradictedByTheClocks(LocalDate until, LegalReason reason, boolean contradicted) {
        proposal = proposal(Outcome.RENEWED, until, reason);
        assertThat(keys(new CeilingContradiction())).isEqualTo(contradicted ? List.of("proposal.outcome") : List.of());
        proposal = proposal(Outcome.TRANSFER, null, null);
        assertThat(keys(new CeilingContradiction())).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}, {2} {3}: contradicted {4}")
    @CsvSource({
        "PLAN, GOOD, CHOICES, INSUFFICIENT, true", "PLAN, INSUFFICIENT, CHOICES, GOOD, true", "PLAN, GOOD, CHOICES, PARTIAL, false",
        "PLAN, GOOD, CHOICES, NOT_EVALUATED, false", "PROCEDURES, GOOD, STEPS, INSUFFICIENT, true",
        "PARTNERS, GOOD, HELP, INSUFFICIENT, false", "PLAN, INSUFFICIENT, CHOICES, INSUFFICIENT, false"})
    void evaluationsAreContradictedByTwoLevelsOnWhatCanBeCompared(
            Criterion one, Appreciation first, Criterion other, Appreciation second, boolean contradicted) {
        evaluations = List.of(evaluation(Axis.SUPPORT, one, first), evaluation(Axis.ENGAGEMENT, other, second));
        assertThat(keys(new EvaluationContradiction()))
                .isEqualTo(contradicted ? List.of("evaluation." + one, "evaluation." + other) : List.of());
    }

    @Test
    void theProjectIsSeenByTheSupervisorToo() {
        evaluations = List.of(evaluation(Axis.ENGAGEMENT, Criterion.PROJECT, Appreciation.INSUFFICIENT));
        assertThat(keys(new EvaluationContradiction())).containsExactly("evaluation.PROJECT", "opinion.project");
        opinion = opinion(Appreciation.GOOD, Appreciation.PARTIAL);
        assertThat(keys(new EvaluationContradiction())).isEmpty();
        opinion = null;
        assertThat(keys(new EvaluationContradiction())).isEmpty();
    }

    private List<String> keys(Contradiction rule, Line... lines) {
        return rule.in(reading(lines)).map(Contradicted::key).toList();
    }

    private FileReading reading(Line... lines) {
        var file = new RenewalView(UUID.randomUUID(), "CVG-2026-00001", "aci-canal", RenewalStatus.OPENED, TODAY, TERM, TERM.minusMonths(2),
                words, opinion, evaluations, proposal, List.of(), null, null, null);
        var ceilings = List.of(
                new Ceiling(LegalReason.RQTH, true, LocalDate.of(2027, 6, 30), true, "source"),
                new Ceiling(LegalReason.PARTICULAR_DIFFICULTIES, true, LocalDate.of(2028, 6, 30), true, "source"),
                new Ceiling(LegalReason.SENIOR, false, LocalDate.of(2029, 6, 30), true, "50 ans révolus"));
        var durations = new RenewalDurations(LocalDate.of(2024, 9, 1), TERM, TERM.plusDays(1), LocalDate.of(2029, 8, 31), Period.ofYears(2),
                Period.ofYears(3), LocalDate.of(2027, 2, 28), LocalDate.of(2027, 8, 31), ceilings, 60, 24, 12);
        return new FileReading(file, durations, Arrays.asList(lines));
    }

    private static Line line(String key) {
        return Line.now(key, "texte", new Source(SourceKind.FILE, null, TODAY, null));
    }

    private static PersonWords words(Wish wish, Agreement agreement) {
        return new PersonWords(Manner.WRITTEN, "Je dis ceci.", wish, agreement, agreement == Agreement.DISAGREES ? "La durée." : null, false, "x", TODAY);
    }

    private static SupervisorOpinion opinion(Appreciation diligence, Appreciation project) {
        return new SupervisorOpinion(diligence, Appreciation.PARTIAL, project, Favour.FAVOURABLE, "Un fait.", "x", TODAY);
    }

    private static Proposal proposal(Outcome outcome, LocalDate until, LegalReason reason) {
        return new Proposal(outcome, until, reason, null, true, "Parce que.", "x", TODAY);
    }

    private static EvaluationView evaluation(Axis axis, Criterion criterion, Appreciation level) {
        return new EvaluationView(axis, "x", TODAY, List.of(new Finding(criterion, level, "Un fait.")), null);
    }
}
