package fr.convergence.accompaniment;

import fr.convergence.encryption.Sealed;
import fr.convergence.intake.Difficulty;
import fr.convergence.intake.HealthRight;
import fr.convergence.parcours.HousingRung;
import fr.convergence.rules.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report of an exit: written by one colleague, approved by another. */
@Entity
class ClosingReport {

    @Id
    private UUID id;

    private String reference;
    private String siae;

    @Enumerated(EnumType.STRING)
    private ClosingStatus status;

    private LocalDate openedOn;
    private LocalDate leftOn;

    @Sealed
    private ExitFact fact;

    @Enumerated(EnumType.STRING)
    private IaeCategory iae;

    @Enumerated(EnumType.STRING)
    private CvgCategory cvg;

    @Enumerated(EnumType.STRING)
    private HousingRung housing;

    @Sealed
    private String healthRights;

    @Sealed
    private String resolutions;

    @Sealed
    private String comment;

    private String writtenBy;
    private LocalDate writtenOn;
    private String approvedBy;
    private LocalDate approvedOn;

    @Sealed
    private String remark;

    @ElementCollection
    @CollectionTable(name = "closing_objective", joinColumns = @JoinColumn(name = "report_id"))
    @OrderBy("objective")
    private List<ClosedObjective> objectives = new ArrayList<>();

    @Version
    private int version;

    protected ClosingReport() {}

    ClosingReport(String reference, String siae, LocalDate today) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.siae = siae;
        this.openedOn = today;
        this.status = ClosingStatus.DRAFT;
    }

    /** @param categories both categories, derived or chosen; neither may be missing */
    void write(ClosingAnswers answers, ExitClass categories, String by, LocalDate today) {
        expect(status == ClosingStatus.DRAFT || status == ClosingStatus.SENT_BACK);
        Refusal.when(answers.leftOn().isAfter(today),
                "Le dernier jour dans le programme n'est pas encore passé : revenez compléter le bilan ce jour-là.");
        Refusal.when(categories.iae() == null, "Le fait déclaré ne suffit pas à déduire la catégorie IAE : choisissez-la.");
        Refusal.when(categories.cvg() == null, "Le fait déclaré ne suffit pas à déduire la catégorie Convergence : choisissez-la.");
        leftOn = answers.leftOn();
        fact = answers.fact();
        iae = categories.iae();
        cvg = categories.cvg();
        housing = answers.housing();
        healthRights = answers.healthRights().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        resolutions = answers.resolutions().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
        comment = answers.comment();
        objectives.clear();
        answers.objectives().forEach(outcome -> objectives.add(new ClosedObjective(outcome)));
        writtenBy = by;
        writtenOn = today;
        remark = null;
        status = ClosingStatus.WRITTEN;
    }

    void giveUp() {
        expect(status == ClosingStatus.DRAFT || status == ClosingStatus.SENT_BACK);
        status = ClosingStatus.GIVEN_UP;
    }

    void approve(String by, LocalDate today) {
        expect(status == ClosingStatus.WRITTEN);
        refuseAuthor(by);
        approvedBy = by;
        approvedOn = today;
        status = ClosingStatus.APPROVED;
    }

    void sendBack(String why, String by) {
        expect(status == ClosingStatus.WRITTEN);
        refuseAuthor(by);
        Refusal.when(why == null || why.isBlank(), "Dites ce qui est à reprendre dans le bilan.");
        remark = why;
        status = ClosingStatus.SENT_BACK;
    }

    private void refuseAuthor(String by) {
        Refusal.when(by.equals(writtenBy), "Le bilan est relu par une autre personne que celle qui l'a écrit.");
    }

    private static void expect(boolean rightMoment) {
        Refusal.unless(rightMoment, "Ce bilan a déjà avancé : rafraîchissez votre liste.");
    }

    ClosingView view() {
        Set<HealthRight> rights = EnumSet.noneOf(HealthRight.class);
        parts(healthRights).map(HealthRight::valueOf).forEach(rights::add);
        Map<Difficulty, Resolution> solved = new EnumMap<>(Difficulty.class);
        parts(resolutions).map(pair -> pair.split("="))
                .forEach(pair -> solved.put(Difficulty.valueOf(pair[0]), Resolution.valueOf(pair[1])));
        return new ClosingView(reference, siae, status, openedOn, leftOn, fact, iae, cvg, housing, rights, solved,
                objectives.stream().map(ClosedObjective::outcome).toList(), comment, writtenBy, approvedBy, approvedOn, remark);
    }

    private static Stream<String> parts(String text) {
        return text == null ? Stream.empty() : Arrays.stream(text.split(" ")).filter(part -> !part.isEmpty());
    }
}
