package fr.convergence.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.renewal.Dossier.Page;
import fr.convergence.testing.RenewalFixture;
import fr.convergence.testing.RuleFiles;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class FileAssemblyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TERM = LocalDate.of(2026, 9, 1);

    private final RenewalFiles files = mock(RenewalFiles.class);
    private final StaffDirectory staff = mock(StaffDirectory.class);
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final RenewalCalendar parameters = new RenewalCalendar(new RuleFiles("renewal-rules.dmn"), null, null, null);
    private final RenewalView file = view(List.of(new Adjournment("COM-2026-010", DAY, "Précisez le projet.", null)), null);

    @BeforeEach
    void everybodyHasAName() {
        when(staff.nameOf(any())).thenAnswer(call -> "Nom de " + call.getArgument(0));
    }

    @Test
    void thePersonSpeaksFirstAndTheCommissionsComeLast() {
        var earlier = view(List.of(), new RenewalDecision(UUID.randomUUID(), "COM-2025-003", Outcome.RENEWED, TERM,
                DecisionReason.WITHIN_24_MONTHS, null, "Expliqué.", "x", DAY.minusYears(1)));
        var stored = mock(RenewalFile.class);
        when(stored.view()).thenReturn(earlier);
        when(files.findByReferenceOrderByOpenedOn(file.reference())).thenReturn(List.of(stored));
        beans.addBean("commitments", (EarlierCommitments) reference -> List.of(
                Line.past("commitment.1", "Une formation demandée : pas faite.", new Source(SourceKind.DECISION, "1", DAY.minusYears(1), null))));

        var pages = assemble(section("Une page d'ailleurs")).pages();
        assertThat(pages).extracting(Page::title).containsExactly("Parole de la personne", "Durées", "Une page d'ailleurs",
                "Efficacité de l'accompagnement", "Mobilisation de la personne", "Avis de l'encadrant", "Proposition du fil rouge",
                "Décisions précédentes", "Ajournements");
        assertThat(pages.get(7).lines()).extracting(Line::text).containsExactly(
                "Renouveler le contrat jusqu'au 1er septembre 2026. Motif : Le parcours avance, dans les 24 premiers mois. Suite : À instruire.",
                "Une formation demandée : pas faite.");
        assertThat(pages.get(8).lines()).extracting(Line::text).containsExactly(
                "Séance COM-2026-010 : Précisez le projet.", "Sans réponse pour l'instant.");
    }

    @Test
    void aPageWithNothingToSayIsNotThere() {
        assertThat(assemble(new RenewalFileSection() {
            @Override
            public String title() {
                return "Vide";
            }

            @Override
            public List<Line> lines(String reference) {
                return List.of();
            }
        }).pages()).extracting(Page::title).doesNotContain("Vide", "Décisions précédentes");
    }

    @Test
    void whoWroteIsNamedAndTheProgrammeIsNot() {
        var pages = assemble(section("Une page d'ailleurs")).pages();
        assertThat(pages.get(0).lines()).extracting(line -> line.source().words())
                .containsOnly("parole de la personne, 2 mars 2026, par Nom de fixture.cip");
        assertThat(pages.get(1).lines()).extracting(line -> line.source().words()).containsOnly("calcul des durées");
    }

    @Test
    void marksReachTheTextOfTheForm() {
        assertThat(assemble(section("Une page d'ailleurs")).text())
                .contains("- Une ligne \\*d'ailleurs\\* — chantier, 1er janvier 2020 — **Information ancienne : plus de 60 jours**");
    }

    private Dossier assemble(RenewalFileSection section) {
        var marks = new FileMarks(List.of(new PersonContradiction()), parameters, new ProgrammeClock());
        return new FileAssembly(List.of(section), beans.getBeanProvider(EarlierCommitments.class), files, marks, staff).of(file, durations());
    }

    private static RenewalFileSection section(String title) {
        return new RenewalFileSection() {
            @Override
            public String title() {
                return title;
            }

            @Override
            public List<Line> lines(String reference) {
                return List.of(Line.now("elsewhere", "Une ligne *d'ailleurs*", new Source(SourceKind.WORKSITE, null, LocalDate.of(2020, 1, 1), null)));
            }
        };
    }

    private static RenewalView view(List<Adjournment> adjournments, RenewalDecision decision) {
        return new RenewalView(UUID.randomUUID(), "CVG-2026-00001", "aci-canal", RenewalStatus.OPENED, DAY, TERM, TERM.minusMonths(2),
                RenewalFixture.words("fixture.cip"), RenewalFixture.opinion("fixture.encadrant"),
                List.of(evaluation(Axis.ENGAGEMENT), evaluation(Axis.SUPPORT)), RenewalFixture.proposal(TERM.plusMonths(4)), adjournments, decision,
                null, null);
    }

    private static EvaluationView evaluation(Axis axis) {
        return new EvaluationView(axis, "fixture.direction", DAY, RenewalFixture.findings(axis), "Un mot de plus.");
    }

    private static RenewalDurations durations() {
        return new RenewalDurations(TERM.minusYears(1), TERM, TERM.plusDays(1), TERM.plusYears(4), Period.ofYears(1), Period.ofYears(4),
                TERM.plusYears(1), TERM.plusYears(1), List.of(), 60, 24, 12);
    }
}
